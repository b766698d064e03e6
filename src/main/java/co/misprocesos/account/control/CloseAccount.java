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
    private final OutsideSignIn outside;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    protected CloseAccount() {
        this(null, null, null, null, null, null);
    }

    @Inject
    CloseAccount(
            Accounts accounts,
            OpenAccounts open,
            PasswordHashes hashes,
            HashingGate gate,
            LoginThrottle throttle,
            OutsideSignIn outside) {
        this.accounts = accounts;
        this.open = open;
        this.hashes = hashes;
        this.gate = gate;
        this.throttle = throttle;
        this.outside = outside;
    }

    /**
     * Closes an account that has a password.
     *
     * @param address where the attempt comes from, for the count of failures, which signing in shares
     * @throws ProblemException (forbidden) when the password is another; (too many) after too many failures
     */
    public void close(User user, Password password, String address) {
        Email email = new Email(user.getEmail());
        throttle.check(email, address);
        boolean proven = gate.pass(() ->
                throttle.attempt(email, address, () -> hashes.proves(password, Optional.of(user.getPasswordHash()))));
        if (!proven) {
            throw Problem.of(ProblemType.FORBIDDEN, "La contraseña no es correcta; la cuenta no se eliminó.")
                    .asException();
        }
        close(user.getId());
    }

    /**
     * Closes an account that has no password. Nothing is guessed here, so no failure is counted.
     *
     * @param token what the person came with
     * @throws ProblemException (forbidden) when it does not prove that they signed in with the OpenID provider within the last 5
     *     minutes; (unauthenticated, unavailable) as {@link OutsideTokens#verify}
     */
    public void close(User user, String token) {
        if (!outside.isFresh(token)) {
            throw Problem.of(
                            ProblemType.FORBIDDEN,
                            "Esta cuenta no tiene contraseña. Inicie sesión otra vez con su proveedor de identidad y elimínela"
                                    + " en los 5 minutos siguientes, o pida su eliminación a quien administra este servicio.")
                    .asException();
        }
        close(user.getId());
    }

    private void close(int id) {
        accounts.close(id);
        open.close(id);
        scheduler.schedule(() -> accounts.forget(id), SETTLED.toSeconds(), TimeUnit.SECONDS);
    }
}
