package co.misprocesos.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.account.entity.SigningKey;
import co.misprocesos.server.Api;
import co.misprocesos.server.Person;
import co.misprocesos.server.Refusal;
import co.misprocesos.server.SharedServer;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which bearers are let in. */
class TokenIT {

    private static final Duration HOUR = Duration.ofHours(1);

    private final SharedServer shared = SharedServer.get();
    private final Person owner = Person.newcomer();
    private final SigningKey ours = SigningKey.parse(shared.database().value("select private_key from signing_keys"));

    @Test
    void aTokenOfThisInstallationIsLetIn() throws JOSEException {
        Api.Reply reply = me(signed(ours, claims("mis-procesos", HOUR)));
        assertEquals(200, reply.status(), reply.text());
        assertEquals(owner.email(), reply.json().getString("email"));
    }

    @Test
    void anExpiredTokenIsRefused() throws JOSEException {
        Refusal.of(401, me(signed(ours, claims("mis-procesos", HOUR.negated()))));
    }

    @Test
    void aTokenOfAnotherKeyIsRefused() throws JOSEException {
        Refusal.of(401, me(signed(SigningKey.generate(), claims("mis-procesos", HOUR))));
    }

    @Test
    void aTokenOfAnotherIssuerOrForAnotherAudienceIsRefused() throws JOSEException {
        Refusal.of(401, me(signed(ours, claims("otra-casa", HOUR))));
        JWTClaimsSet elsewhere = new JWTClaimsSet.Builder(claims("mis-procesos", HOUR))
                .audience("otra-casa")
                .build();
        Refusal.of(401, me(signed(ours, elsewhere)));
    }

    @Test
    void anUnsignedTokenIsRefused() {
        Refusal.of(401, me(new PlainJWT(claims("mis-procesos", HOUR)).serialize()));
    }

    @Test
    void aTokenSignedWithThePublicKeyAsASecretIsRefused() throws JOSEException {
        SignedJWT forged = new SignedJWT(header(JWSAlgorithm.HS256), claims("mis-procesos", HOUR));
        forged.sign(new MACSigner(ours.publicPem().getBytes(StandardCharsets.US_ASCII)));
        Refusal.of(401, me(forged.serialize()));
    }

    @Test
    void aTokenWithOtherClaimsThanWereSignedIsRefused() throws JOSEException {
        String[] good = signed(ours, claims("mis-procesos", HOUR)).split("\\.");
        String[] other =
                signed(ours, claims("mis-procesos", HOUR.multipliedBy(2))).split("\\.");
        Refusal.of(401, me(good[0] + "." + other[1] + "." + good[2]));
    }

    @Test
    void aTokenOfAnAccountThatIsGoneIsRefused() throws JOSEException {
        String token = signed(ours, claims("mis-procesos", HOUR));
        shared.database().execute("delete from users where email = '" + owner.email() + "'");
        Refusal.of(401, me(token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a.b.c", "..", "null", "eyJhbGciOiJSUzI1NiJ9..", "a token that only the tests know"})
    void whatIsNoTokenIsRefused(String garbage) {
        Refusal.of(401, me(garbage));
    }

    @Test
    void otherSchemesAreRefused() {
        Refusal.of(401, shared.api().with("Authorization", "Basic YTpi").get("/api/auth/me"));
        Refusal.of(401, shared.api().with("Authorization", "Bearer").get("/api/auth/me"));
    }

    private Api.Reply me(String token) {
        return shared.api().as(token).get("/api/auth/me");
    }

    private JWTClaimsSet claims(String issuer, Duration validity) {
        Instant now = Instant.now();
        String caller = String.valueOf(owner.id());
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience("mis-procesos")
                .subject(caller)
                .claim("upn", caller)
                .claim("groups", List.of("user"))
                .issueTime(Date.from(now.minus(HOUR.multipliedBy(2))))
                .expirationTime(Date.from(now.plus(validity)))
                .jwtID(UUID.randomUUID().toString())
                .build();
    }

    private static JWSHeader header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm).type(JOSEObjectType.JWT).build();
    }

    private static String signed(SigningKey key, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(header(JWSAlgorithm.RS256), claims);
        token.sign(new RSASSASigner(key.privateKey()));
        return token.serialize();
    }
}
