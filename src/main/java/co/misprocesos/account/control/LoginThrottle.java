package co.misprocesos.account.control;

import co.misprocesos.account.entity.Email;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import co.misprocesos.problem.entity.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Slows down who guesses passwords: so many failures per e-mail address and per network address in 15 minutes, counted
 * from the first one, on each server. Success costs nothing; once exhausted, the right password is refused too.
 */
@ApplicationScoped
public class LoginThrottle {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Allowance perEmail;
    private final Allowance perAddress;

    protected LoginThrottle() {
        perEmail = null;
        perAddress = null;
    }

    @Inject
    LoginThrottle(
            @ConfigProperty(name = "LOGIN_ATTEMPTS_PER_EMAIL", defaultValue = "10") int perEmail,
            @ConfigProperty(name = "LOGIN_ATTEMPTS_PER_ADDRESS", defaultValue = "100") int perAddress,
            Clock clock) {
        this.perEmail = new Allowance(perEmail, WINDOW, clock);
        this.perAddress = new Allowance(perAddress, WINDOW, clock);
    }

    /** @throws ProblemException (too many, retryable) when one of the two has no failure left */
    public void check(Email email, String address) {
        perEmail.exhausted(email.value())
                .or(() -> perAddress.exhausted(address))
                .ifPresent(wait -> {
                    throw refused(wait);
                });
    }

    /**
     * Lets one attempt be made and counts it if it fails. An attempt holds its place while it is being decided, so that
     * guesses made at the same time cannot exceed the allowance.
     *
     * @throws ProblemException (too many, retryable) without making the attempt
     */
    public boolean attempt(Email email, String address, BooleanSupplier proof) {
        take(email, address);
        boolean failed = false;
        try {
            failed = !proof.getAsBoolean();
            return !failed;
        } finally {
            if (!failed) {
                perEmail.giveBack(email.value());
                perAddress.giveBack(address);
            }
        }
    }

    private void take(Email email, String address) {
        perEmail.take(email.value()).ifPresent(wait -> {
            throw refused(wait);
        });
        perAddress.take(address).ifPresent(wait -> {
            perEmail.giveBack(email.value());
            throw refused(wait);
        });
    }

    private static ProblemException refused(Duration wait) {
        long minutes = wait.plusSeconds(59).toMinutes();
        String detail = "Demasiados intentos fallidos de iniciar sesión. Espere "
                + (minutes == 1 ? "un minuto" : minutes + " minutos") + " e intente de nuevo.";
        return Problem.retryable(ProblemType.TOO_MANY, detail, wait).asException();
    }
}
