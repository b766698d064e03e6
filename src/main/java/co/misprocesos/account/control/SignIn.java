package co.misprocesos.account.control;

import co.misprocesos.account.entity.AccessToken;
import co.misprocesos.account.entity.Credentials;
import co.misprocesos.account.entity.Password;
import co.misprocesos.account.entity.User;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import co.misprocesos.problem.entity.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lets the owner of an account in, and renews a password hash that was made with less than today's care. */
@ApplicationScoped
public class SignIn {

    private final Accounts accounts;
    private final PasswordHashes hashes;
    private final HashingGate gate;
    private final LoginThrottle throttle;
    private final TokenIssuer tokens;

    protected SignIn() {
        this(null, null, null, null, null);
    }

    @Inject
    SignIn(Accounts accounts, PasswordHashes hashes, HashingGate gate, LoginThrottle throttle, TokenIssuer tokens) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.gate = gate;
        this.throttle = throttle;
        this.tokens = tokens;
    }

    /**
     * Proves the credentials and issues a token.
     *
     * @param address where the attempt comes from, for the count of failures
     * @throws ProblemException (unauthenticated) in the same words and after the same work whether the account exists or
     *     not; (too many) after too many failures
     */
    public AccessToken enter(Credentials given, String address) {
        throttle.check(given.email(), address);
        Optional<User> user = accounts.find(given.email());
        boolean proven =
                gate.pass(() -> throttle.attempt(given.email(), address, () -> proves(given.password(), user)));
        return user.filter(known -> proven)
                .map(known -> tokens.issue(known.getId()))
                .orElseThrow(SignIn::refused);
    }

    private boolean proves(Password password, Optional<User> user) {
        boolean proven = hashes.proves(password, user.map(User::getPasswordHash));
        if (proven) {
            user.filter(known -> hashes.isOutdated(known.getPasswordHash()))
                    .ifPresent(known -> accounts.renew(known, hashes.make(password)));
        }
        return proven;
    }

    private static ProblemException refused() {
        return Problem.of(ProblemType.UNAUTHENTICATED, "El correo electrónico o la contraseña no son correctos.")
                .asException();
    }
}
