package co.misprocesos.courtesy.control;

import co.misprocesos.courtesy.entity.Opening;
import co.misprocesos.courtesy.entity.Pause;
import co.misprocesos.courtesy.entity.PauseLengths;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import javax.naming.InitialContext;

/** A budget with settings of its own, in transactions as the container would begin them. */
final class BudgetBeans {

    final Budget budget;
    final SharedCourtesy courtesy;

    BudgetBeans(CourtesySettings settings, EntityManager em) {
        Ledger ledger = new Ledger(settings, em);
        PauseLengths lengths = new PauseLengths(settings.pause(), settings.longPause(), new Random(7));
        Reports reports = new Reports(ledger, lengths, new InTransaction(ledger, lengths));
        budget = new Budget(settings, ledger, reports) {
            @Override
            public Opening take(boolean forPeople) {
                return inTransaction(() -> super.take(forPeople));
            }
        };
        courtesy = new SharedCourtesy(budget, reports);
    }

    private static final class InTransaction extends Reports {

        InTransaction(Ledger ledger, PauseLengths lengths) {
            super(ledger, lengths, null);
        }

        @Override
        public void change(long epoch, BiFunction<Pause, Instant, Pause> change) {
            inTransaction(() -> {
                super.change(epoch, change);
                return epoch;
            });
        }
    }

    /** In one that is committed; in the one that has begun, if there is one. */
    static <T> T inTransaction(Callable<T> work) {
        try {
            UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
            if (transaction.getStatus() == Status.STATUS_ACTIVE) {
                return work.call();
            }
            transaction.begin();
            try {
                T result = work.call();
                transaction.commit();
                return result;
            } finally {
                if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
            }
        } catch (RuntimeException broken) {
            throw broken;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
