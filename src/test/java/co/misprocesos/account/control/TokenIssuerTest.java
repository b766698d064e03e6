package co.misprocesos.account.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.account.entity.AccessToken;
import co.misprocesos.account.entity.SigningKey;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TokenIssuerTest {

    private final SigningKey key = SigningKey.generate();
    private final TestClock clock = new TestClock();
    private final SigningKeys keys = new SigningKeys(Optional.of(key.privatePem()), null);
    private final TokenIssuer issuer = new TokenIssuer(keys, clock);

    @Test
    void signsWithTheKeyOfTheInstallation() throws Exception {
        SignedJWT jwt = SignedJWT.parse(issuer.issue(7).value());
        assertEquals(JWSAlgorithm.RS256, jwt.getHeader().getAlgorithm());
        assertEquals("JWT", jwt.getHeader().getType().toString());
        assertTrue(jwt.verify(new RSASSAVerifier(key.publicKey())));
        assertFalse(jwt.verify(new RSASSAVerifier(SigningKey.generate().publicKey())));
    }

    @Test
    void saysWhatMicroProfileJwtAsksFor() throws Exception {
        JWTClaimsSet claims = SignedJWT.parse(issuer.issue(7).value()).getJWTClaimsSet();
        assertEquals("mis-procesos", claims.getIssuer());
        assertEquals(List.of("mis-procesos"), claims.getAudience());
        assertEquals("7", claims.getSubject());
        assertEquals("7", claims.getStringClaim("upn"));
        assertEquals(List.of("user"), claims.getStringListClaim("groups"));
        assertEquals(Date.from(clock.instant()), claims.getIssueTime());
    }

    @Test
    void lastsTwelveHours() throws Exception {
        AccessToken token = issuer.issue(7);
        assertEquals(Duration.ofHours(12), token.lifetime());
        assertEquals(
                Date.from(clock.instant().plus(Duration.ofHours(12))),
                SignedJWT.parse(token.value()).getJWTClaimsSet().getExpirationTime());
    }

    @Test
    void givesEveryTokenItsOwnNumber() throws Exception {
        assertNotEquals(
                SignedJWT.parse(issuer.issue(7).value()).getJWTClaimsSet().getJWTID(),
                SignedJWT.parse(issuer.issue(7).value()).getJWTClaimsSet().getJWTID());
    }

    @Test
    void publishesThePublicKeyToTheVerifier() {
        issuer.issue(7);
        VerificationKeySource source = new VerificationKeySource();
        assertEquals(key.publicPem(), source.getValue("mp.jwt.verify.publickey"));
        assertEquals(key.publicPem(), source.getProperties().get("mp.jwt.verify.publickey"));
        assertEquals(null, source.getValue("JWT_PRIVATE_KEY"));
    }

    @Test
    void neverShowsTheToken() {
        AccessToken token = issuer.issue(7);
        assertFalse(token.toString().contains(token.value()));
    }

    @Test
    void refusesToStartWithAKeyThatCannotBeRead() {
        SigningKeys broken = new SigningKeys(Optional.of("secreto"), null);
        assertThrows(IllegalArgumentException.class, broken::current);
    }
}
