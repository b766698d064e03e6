package co.misprocesos.account.control;

import co.misprocesos.account.entity.Email;
import co.misprocesos.account.entity.Password;
import co.misprocesos.account.entity.User;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import co.misprocesos.problem.entity.ProblemType;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Deletes an account and everything that is its person's, when they say so and prove that it is they. */
@ApplicationScoped
public class CloseAccount {

    /** By then no server lets the person in, and what one had let in before has been written. */
    private static final Duration SETTLED = OpenAccounts.BOUND.multipliedBy(3);

    private final Accounts accounts;
    private final OpenAccounts open;
    private final PasswordHashes hashes;
    private final HashingGate gate;
    private final LoginThrottle throttle;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    protected CloseAccount() {
        this(null, null, null, null, null);
    }

    @Inject
    CloseAccount(
            Accounts accounts, OpenAccounts open, PasswordHashes hashes, HashingGate gate, LoginThrottle throttle) {
        this.accounts = accounts;
        this.open = open;
        this.hashes = hashes;
        this.gate = gate;
        this.throttle = throttle;
    }

    /**
     * Closes an account.
     *
     * @param address where the attempt comes from, for the count of failures, which signing in shares
     * @throws ProblemException (forbidden) when the password is another or the account has none; (too many) after too many failures
     */
    public void close(User user, Password password, String address) {
        if (user.getPasswordHash() == null) {
            throw Problem.of(
                            ProblemType.FORBIDDEN,
                            "Esta cuenta no tiene contraseña; pida su eliminación a quien administra este servicio.")
                    .asException();
        }
        Email email = new Email(user.getEmail());
        throttle.check(email, address);
        boolean proven = gate.pass(() ->
                throttle.attempt(email, address, () -> hashes.proves(password, Optional.of(user.getPasswordHash()))));
        if (!proven) {
            throw Problem.of(ProblemType.FORBIDDEN, "La contraseña no es correcta; la cuenta no se eliminó.")
                    .asException();
        }
        int id = user.getId();
        accounts.close(id);
        open.close(id);
        scheduler.schedule(() -> accounts.forget(id), SETTLED.toSeconds(), TimeUnit.SECONDS);
    }
}
