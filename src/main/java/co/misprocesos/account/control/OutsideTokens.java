package co.misprocesos.account.control;

import co.misprocesos.account.entity.Email;
import co.misprocesos.account.entity.ExternalIdentity;
import co.misprocesos.account.entity.ProvenToken;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import co.misprocesos.problem.entity.ProblemType;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.JWTClaimsSetVerifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;

/**
 * Verifies the tokens of the OpenID provider: RS256 or ES256 by one of its keys, its issuer, our audience, begun and not
 * ended (30 seconds of grace between clocks), and a subject.
 */
@ApplicationScoped
public class OutsideTokens {

    static final Duration SKEW = Duration.ofSeconds(30);

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);
    /** A token of RFC 7519 or 9068, or one that doesn't say; others, such as a note of logging out, are for something else. */
    private static final DefaultJOSEObjectTypeVerifier<SecurityContext> TYPES =
            new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null);

    private final OpenIdProvider provider;
    private final JWTClaimsSetVerifier<SecurityContext> rules;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    protected OutsideTokens() {
        provider = null;
        rules = null;
    }

    @Inject
    OutsideTokens(OpenIdProvider provider, Clock clock) {
        this.provider = provider;
        rules = new OutsideClaims(provider, SKEW, clock);
        processor.setJWSTypeVerifier(TYPES);
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(ALGORITHMS, new ProviderKeys(new ProviderKeySet(provider), clock)));
        processor.setJWTClaimsSetVerifier(rules);
    }

    /** Whether a token says that it is of the provider; nothing is believed yet. */
    public boolean isOutside(String token) {
        if (provider.issuer().isEmpty()) {
            return false;
        }
        try {
            return provider.issuer()
                    .get()
                    .equals(SignedJWT.parse(token).getJWTClaimsSet().getIssuer());
        } catch (ParseException unreadable) {
            return false;
        }
    }

    /**
     * Who comes with the token. What is wrong without a key is refused without asking for one.
     *
     * @throws ProblemException (unauthenticated) when it is not good; (unavailable, retryable) when the provider's keys could not
     *     be had, so that nobody knows
     */
    public ProvenToken verify(String token) {
        try {
            SignedJWT signed = SignedJWT.parse(token);
            rules.verify(signed.getJWTClaimsSet(), null);
            return proven(processor.process(signed, null));
        } catch (KeySourceException unknown) {
            throw Problem.retryable(
                            ProblemType.UNAVAILABLE,
                            "El proveedor de identidad no responde; no se puede saber si la sesión es válida. Intente de nuevo en un momento.",
                            ProviderKeys.PAUSE)
                    .asException();
        } catch (ParseException | BadJOSEException | JOSEException refused) {
            throw Problem.of(
                            ProblemType.UNAUTHENTICATED, "La sesión no es válida o ya terminó. Inicie sesión de nuevo.")
                    .asException();
        }
    }

    private static ProvenToken proven(JWTClaimsSet claims) throws ParseException {
        return new ProvenToken(
                new ExternalIdentity(claims.getIssuer(), claims.getSubject(), verifiedEmail(claims)),
                signedIn(claims),
                claims.getExpirationTime().toInstant().plus(SKEW));
    }

    /** OpenID Connect Core 1.0, 2: auth_time, which a token that was renewed in silence keeps; else iat. */
    private static Optional<Instant> signedIn(JWTClaimsSet claims) throws ParseException {
        return Optional.ofNullable(claims.getDateClaim("auth_time"))
                .or(() -> Optional.ofNullable(claims.getIssueTime()))
                .map(Date::toInstant);
    }

    private static Optional<Email> verifiedEmail(JWTClaimsSet claims) {
        return Boolean.TRUE.equals(claims.getClaim("email_verified"))
                        && claims.getClaim("email") instanceof String email
                        && Email.flaw(email).isEmpty()
                ? Optional.of(new Email(email))
                : Optional.empty();
    }
}
