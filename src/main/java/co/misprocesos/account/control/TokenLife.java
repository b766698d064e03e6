package co.misprocesos.account.control;

import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** How long a token is still good. */
@ApplicationScoped
public class TokenLife {

    private final Clock clock;

    protected TokenLife() {
        this(null);
    }

    @Inject
    TokenLife(Clock clock) {
        this.clock = clock;
    }

    /**
     * The rest of the life of a token that has been verified; zero when it is over.
     *
     * @throws IllegalArgumentException when it is no token, or one without an end
     */
    public Duration rest(String token) {
        Duration rest = Duration.between(clock.instant(), end(token));
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    private static Instant end(String token) {
        try {
            return Optional.ofNullable(SignedJWT.parse(token).getJWTClaimsSet().getExpirationTime())
                    .map(Date::toInstant)
                    .orElseThrow(() -> new IllegalArgumentException("A token without an end"));
        } catch (ParseException unreadable) {
            throw new IllegalArgumentException("No token", unreadable);
        }
    }
}
