package co.misprocesos.account.control;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Set;

/** What a token of the provider must say, by the application's clock; a subject may have 255 characters (OpenID Connect Core 1.0, 2). */
final class OutsideClaims extends DefaultJWTClaimsVerifier<SecurityContext> {

    private static final int LONGEST_SUBJECT = 255;

    private final Clock clock;

    OutsideClaims(OpenIdProvider provider, Duration skew, Clock clock) {
        super(
                provider.audience(),
                new JWTClaimsSet.Builder()
                        .issuer(provider.issuer().orElse(null))
                        .build(),
                Set.of("iss", "aud", "sub", "exp"));
        this.clock = clock;
        setMaxClockSkew((int) skew.toSeconds());
    }

    @Override
    public void verify(JWTClaimsSet claims, SecurityContext context) throws BadJWTException {
        super.verify(claims, context);
        String subject = claims.getSubject();
        if (subject == null
                || subject.isBlank()
                || subject.length() > LONGEST_SUBJECT
                || subject.chars().anyMatch(Character::isISOControl)) {
            throw new BadJWTException("A subject that names nobody");
        }
    }

    @Override
    protected Date currentTime() {
        return Date.from(clock.instant());
    }
}
