package co.misprocesos.account.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import co.misprocesos.account.entity.SigningKey;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TokenLifeTest {

    private final SigningKey key = SigningKey.generate();
    private final TestClock clock = new TestClock();
    private final TokenLife life = new TokenLife(clock);
    private final String token = new TokenIssuer(new SigningKeys(Optional.of(key.privatePem()), null), clock)
            .issue(7)
            .value();

    @Test
    void restsLessAsTimePasses() {
        assertEquals(Duration.ofHours(12), life.rest(token));
        clock.pass(Duration.ofHours(5));
        assertEquals(Duration.ofHours(7), life.rest(token));
    }

    @Test
    void isZeroWhenItIsOver() {
        clock.pass(Duration.ofHours(13));
        assertEquals(Duration.ZERO, life.rest(token));
    }

    @Test
    void refusesWhatHasNoEnd() throws Exception {
        SignedJWT endless = new SignedJWT(
                new JWSHeader(JWSAlgorithm.RS256),
                new JWTClaimsSet.Builder().subject("7").build());
        endless.sign(new RSASSASigner(key.privateKey()));
        String text = endless.serialize();
        assertThrows(IllegalArgumentException.class, () -> life.rest(text));
        assertThrows(IllegalArgumentException.class, () -> life.rest("a.b.c"));
    }
}
