package co.misprocesos.account.control;

import co.misprocesos.account.entity.ExternalIdentity;
import co.misprocesos.account.entity.ProvenToken;
import co.misprocesos.account.entity.VerifiedCaller;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import co.misprocesos.problem.entity.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets in who comes with a token of the OpenID provider, with an account of their own from the first time on. */
@ApplicationScoped
public class OutsideSignIn {

    /** A token is looked at again so often, for the case that its key was withdrawn. */
    private static final Duration TRUST = Duration.ofMinutes(10);

    /** Who has just signed in may do what a password would be asked for. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final OutsideTokens tokens;
    private final OutsideAccounts accounts;
    private final OpenIdProvider provider;
    private final VerifiedTokens verified;
    private final boolean closed;
    private final Clock clock;

    protected OutsideSignIn() {
        this(null, null, null, null, "", null);
    }

    @Inject
    OutsideSignIn(
            OutsideTokens tokens,
            OutsideAccounts accounts,
            OpenIdProvider provider,
            VerifiedTokens verified,
            @ConfigProperty(name = "REGISTRATION", defaultValue = "open") String registration,
            Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.provider = provider;
        this.verified = verified;
        this.closed = registration.strip().equalsIgnoreCase("closed");
        this.clock = clock;
    }

    /** Whether the token is to be judged here. */
    public boolean isOutside(String token) {
        return tokens.isOutside(token);
    }

    /**
     * Who is calling; remembered, so that no further request with this token is verified or looked up for a while.
     *
     * @throws ProblemException (unauthenticated, unavailable) as {@link OutsideTokens#verify}; (forbidden) when somebody new comes
     *     while registration is closed
     */
    public VerifiedCaller enter(String token) {
        ProvenToken proven = tokens.verify(token);
        VerifiedCaller caller =
                new VerifiedCaller(String.valueOf(account(proven.identity())), Set.of("user"), earlier(proven.until()));
        verified.remember(token, caller);
        return caller;
    }

    /**
     * Whether its person proved to the provider within the last 5 minutes who they are.
     *
     * @throws ProblemException (unauthenticated, unavailable) as {@link OutsideTokens#verify}
     */
    boolean isFresh(String token) {
        Instant border = clock.instant().minus(FRESH);
        return tokens.isOutside(token)
                && tokens.verify(token).signedIn().filter(border::isBefore).isPresent();
    }

    private int account(ExternalIdentity person) {
        return accounts.find(person).or(() -> linked(person)).orElseGet(() -> opened(person));
    }

    private Optional<Integer> linked(ExternalIdentity person) {
        return provider.linksByEmail() && person.verifiedEmail().isPresent() ? accounts.link(person) : Optional.empty();
    }

    private int opened(ExternalIdentity person) {
        if (closed) {
            throw Problem.of(
                            ProblemType.FORBIDDEN,
                            "Su identidad es válida, pero no tiene cuenta en esta instalación y el registro está cerrado.")
                    .asException();
        }
        return accounts.open(person);
    }

    private Instant earlier(Instant end) {
        Instant again = clock.instant().plus(TRUST);
        return end.isBefore(again) ? end : again;
    }
}
