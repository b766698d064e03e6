package co.misprocesos.courtesy.control;

import co.misprocesos.courtesy.entity.Balance;
import co.misprocesos.courtesy.entity.Opening;
import co.misprocesos.courtesy.entity.Pause;
import co.misprocesos.courtesy.entity.Why;
import co.misprocesos.cpnu.control.Courtesy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What may leave, for all servers that share an outgoing address: one row, on the database's clock, held while it is
 * decided. Time that nobody used is not saved up.
 */
@ApplicationScoped
public class Budget {

    private static final int MOST_DEBT = 10;

    private final CourtesySettings settings;
    private final Ledger ledger;
    private final Reports reports;
    private volatile boolean stopped;

    /** For the container's proxy only. */
    protected Budget() {
        this(null, null, null);
    }

    @Inject
    Budget(CourtesySettings settings, Ledger ledger, Reports reports) {
        this.settings = settings;
        this.ledger = ledger;
        this.reports = reports;
    }

    /** The name that questions in flight are counted under. */
    public String name() {
        return settings.budget();
    }

    /** Whether questions are held apart. */
    public boolean isPaced() {
        return settings.perMinute() > 0;
    }

    /**
     * Whether a question may leave now. Where anything limits them the budget is held until the transaction ends, so that
     * what is decided from the answer is decided once.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Opening look() {
        if (stopped) {
            return new Opening.Closed(Why.DETENCION, Duration.ofDays(1));
        }
        Account account = settings.isLimited() ? ledger.hold() : ledger.read();
        if (!settings.isLimited() && account.pause().until() != null) {
            account = ledger.hold();
        }
        return opening(account);
    }

    /** Books a question that leaves in this transaction, and gives it its turn. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Courtesy.Turn spend(Opening.Open open, boolean forPeople) {
        if (settings.isLimited()) {
            ledger.book(settings.apart(), forPeople, open.sweepsTurn(), MOST_DEBT);
        }
        return reports.turn(open.pause());
    }

    /**
     * One decision and one booking, for a further question of a step that has begun; none leaves beside a probe. The sweep
     * is not asked whether it wants the turn, so a person's question is owed to it.
     */
    @Transactional
    public Opening take(boolean forPeople) {
        return look().fold(open -> further(open, forPeople), closed -> closed);
    }

    private Opening further(Opening.Open open, boolean forPeople) {
        if (open.probe()) {
            return new Opening.Closed(open.pause().why(), Duration.ZERO);
        }
        if (settings.isLimited()) {
            ledger.book(settings.apart(), forPeople, false, MOST_DEBT);
        }
        return open;
    }

    /** What is left, to be shown. */
    @Transactional
    public Balance balance() {
        Account account = ledger.read();
        Instant now = account.now();
        Optional<Balance.Closure> closure = account.pause()
                .openUntil(now)
                .map(until -> new Balance.Closure(account.pause().why(), until))
                .or(() -> left(account) == 0
                        ? Optional.of(new Balance.Closure(Why.PRESUPUESTO_DIARIO, account.tomorrow()))
                        : Optional.empty());
        return new Balance(
                account.pause().state(now),
                settings.perDay() == 0 ? OptionalInt.empty() : OptionalInt.of(left(account)),
                closure,
                closure.or(() -> isPeopleOnly(account)
                        ? Optional.of(new Balance.Closure(Why.PRESUPUESTO_DIARIO, account.tomorrow()))
                        : Optional.empty()),
                account.pause().epoch());
    }

    /** From now on nothing leaves this server; there is no way back. */
    public void stop() {
        stopped = true;
    }

    private Opening opening(Account account) {
        Instant now = account.now();
        Pause pause = account.pause();
        Optional<Instant> paused = pause.openUntil(now);
        if (paused.isPresent()) {
            return new Opening.Closed(pause.why(), Duration.between(now, paused.get()));
        }
        if (left(account) == 0) {
            return new Opening.Closed(Why.PRESUPUESTO_DIARIO, Duration.between(now, account.tomorrow()));
        }
        if (settings.perMinute() > 0 && now.isBefore(account.nextAt())) {
            return new Opening.Closed(Why.RITMO, Duration.between(now, account.nextAt()));
        }
        return new Opening.Open(pause.isProbing(now), account.debt() > 0, isPeopleOnly(account), pause);
    }

    private boolean isPeopleOnly(Account account) {
        return settings.perDay() > 0 && account.used() >= settings.perDayOfTheSweep();
    }

    private int left(Account account) {
        return settings.perDay() == 0 ? Integer.MAX_VALUE : Math.max(0, settings.perDay() - account.used());
    }
}
