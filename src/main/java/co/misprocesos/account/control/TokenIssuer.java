package co.misprocesos.account.control;

import co.misprocesos.account.entity.AccessToken;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** Issues the bearer tokens of MicroProfile JWT: RS256, 12 hours, the account's number as the caller's name. */
@ApplicationScoped
public class TokenIssuer {

    static final String ISSUER = "mis-procesos";
    static final String AUDIENCE = "mis-procesos";
    private static final Duration LIFETIME = Duration.ofHours(12);
    private static final JWSHeader HEADER =
            new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT).build();

    private final SigningKeys keys;
    private final Clock clock;

    protected TokenIssuer() {
        this(null, null);
    }

    @Inject
    TokenIssuer(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** A token for the account with this number, in the role {@code user}. */
    public AccessToken issue(int account) {
        SignedJWT jwt = new SignedJWT(HEADER, claims(String.valueOf(account)));
        try {
            jwt.sign(new RSASSASigner(keys.current().privateKey()));
        } catch (JOSEException e) {
            throw new IllegalStateException("La clave de esta instalación no sirve para firmar.", e);
        }
        return new AccessToken(jwt.serialize(), LIFETIME);
    }

    private JWTClaimsSet claims(String caller) {
        Instant now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(caller)
                .claim("upn", caller)
                .claim("groups", List.of("user"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .jwtID(UUID.randomUUID().toString())
                .build();
    }
}
