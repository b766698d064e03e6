package co.misprocesos.account.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.account.entity.Email;
import co.misprocesos.account.entity.ProvenToken;
import co.misprocesos.problem.entity.ProblemException;
import co.misprocesos.problem.entity.ProblemType;
import co.misprocesos.server.IdentityProvider;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tokens of the provider are believed, against a real one over HTTP. */
class OutsideTokensTest {

    private final TestClock clock = new TestClock();
    private final IdentityProvider provider = IdentityProvider.start();
    private final OutsideTokens tokens = tokens(Optional.empty());

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void aTokenOfTheProviderSaysWhoComesAndUntilWhen() {
        ProvenToken proven = tokens.verify(signed(ana().build()));
        assertEquals("ana|1", proven.identity().subject());
        assertEquals(provider.issuer(), proven.identity().issuer());
        assertEquals(Optional.empty(), proven.identity().verifiedEmail());
        assertEquals(clock.instant().plus(Duration.ofHours(1)).plus(OutsideTokens.SKEW), proven.until());
    }

    @Test
    void aKeyOnACurveServesToo() {
        var key = IdentityProvider.ec();
        provider.publish(key);
        assertEquals("ana|1", subject(IdentityProvider.signed(ana().build(), key)));
    }

    @Test
    void anAccessTokenThatSaysSoIsOne() {
        JOSEObjectType type = new JOSEObjectType("at+jwt");
        assertEquals("ana|1", subject(IdentityProvider.signed(ana().build(), provider.key(), type)));
    }

    @Test
    void aTokenForSomethingElseIsRefused() {
        refused(IdentityProvider.signed(ana().build(), provider.key(), new JOSEObjectType("logout+jwt")));
    }

    @Test
    void onlyTokensThatNameTheProviderAreJudgedHere() {
        assertTrue(tokens.isOutside(signed(ana().build())));
        assertFalse(tokens.isOutside(signed(ana().issuer("mis-procesos").build())));
        assertFalse(
                tokens.isOutside(signed(ana().issuer(provider.issuer() + "/").build())));
        assertFalse(tokens.isOutside("a.b.c"));
        assertFalse(tokens.isOutside(new PlainJWT(ana().build()).serialize()));
    }

    @Test
    void withoutAProviderNoTokenIsOfOne() {
        OutsideTokens off = new OutsideTokens(
                new OpenIdProvider(Optional.of(" "), Optional.empty(), Optional.empty(), false), clock);
        assertFalse(off.isOutside(signed(ana().build())));
        refused(off, signed(ana().build()));
    }

    @Test
    void anotherIssuerIsRefused() {
        refused(signed(ana().issuer("https://otra.ejemplo.co").build()));
        refused(signed(ana().issuer(null).build()));
    }

    @Test
    void anotherAudienceIsRefused() {
        refused(signed(ana().audience("otra-casa").build()));
        refused(signed(ana().audience((String) null).build()));
    }

    @Test
    void anExpiredTokenIsRefusedAfterAGraceForTheClocks() {
        String token = signed(ana().build());
        clock.pass(Duration.ofHours(1).plus(OutsideTokens.SKEW).minusSeconds(1));
        assertEquals("ana|1", subject(token));
        clock.pass(Duration.ofSeconds(1));
        refused(token);
    }

    @Test
    void aTokenWithoutAnEndIsRefused() {
        refused(signed(ana().expirationTime(null).build()));
    }

    @Test
    void aTokenThatHasNotBegunIsRefused() {
        String token = signed(
                ana().notBeforeTime(Date.from(clock.instant().plusSeconds(90))).build());
        refused(token);
        clock.pass(Duration.ofSeconds(61));
        assertEquals("ana|1", subject(token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "ana\u0000", "ana\n"})
    void aSubjectThatNamesNobodyIsRefused(String subject) {
        refused(signed(ana().subject(subject).build()));
    }

    @Test
    void aSubjectIsNeededAndHasAnEnd() {
        refused(signed(ana().subject(null).build()));
        refused(signed(ana().subject("a".repeat(256)).build()));
        assertEquals(
                255, subject(signed(ana().subject("a".repeat(255)).build())).length());
    }

    @Test
    void anUnsignedTokenIsRefused() {
        refused(new PlainJWT(ana().build()).serialize());
        String[] good = signed(ana().build()).split("\\.");
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        refused(none + "." + good[1] + ".");
        refused(none + "." + good[1] + "." + good[2]);
    }

    @Test
    void thePublicKeyIsNoSecretToSignWith() throws JOSEException {
        byte[] pem = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encode(provider.key().toRSAPublicKey().getEncoded());
        for (byte[] secret : List.of(
                pem,
                provider.key().toRSAPublicKey().getEncoded(),
                bytes(provider.key().toPublicJWK()))) {
            refused(hmac(secret, provider.key().getKeyID()));
        }
    }

    @Test
    void aSecretAmongTheKeysSignsNothing() throws JOSEException {
        OctetSequenceKey secret =
                new OctetSequenceKey.Builder(new byte[32]).keyID("secreto").build();
        provider.publish(secret);
        refused(hmac(secret.toByteArray(), "secreto"));
    }

    @Test
    void anotherAlgorithmOfTheSameKeyIsRefused() throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS512)
                        .keyID(provider.key().getKeyID())
                        .build(),
                ana().build());
        token.sign(new RSASSASigner(provider.key()));
        refused(token.serialize());
        assertEquals(0, provider.askedForKeys());
    }

    @Test
    void aKeyThatATokenBringsAlongIsNotBelieved() throws JOSEException {
        RSAKey own = IdentityProvider.rsa();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(own.toPublicJWK()).build(), ana().build());
        token.sign(new RSASSASigner(own));
        refused(token.serialize());
    }

    @Test
    void anotherKeyUnderAKnownNameIsRefused() throws JOSEException {
        RSAKey forged = new RSAKey.Builder(IdentityProvider.rsa())
                .keyID(provider.key().getKeyID())
                .build();
        refused(IdentityProvider.signed(ana().build(), forged));
    }

    @Test
    void otherClaimsThanWereSignedAreRefused() {
        String[] good = signed(ana().build()).split("\\.");
        String[] other = signed(ana().subject("berta|2").build()).split("\\.");
        refused(good[0] + "." + other[1] + "." + good[2]);
    }

    @Test
    void anAddressCountsOnlyWhenTheProviderHasProvedIt() {
        assertEquals(Optional.of(new Email("ana@ejemplo.co")), email("Ana@ejemplo.co", true));
        assertEquals(Optional.empty(), email("ana@ejemplo.co", false));
        assertEquals(Optional.empty(), email("ana@ejemplo.co", "true"));
        assertEquals(Optional.empty(), email("ana@ejemplo.co", null));
        assertEquals(Optional.empty(), email("no es un correo", true));
        assertEquals(Optional.empty(), email(7, true));
    }

    private Optional<Email> email(Object address, Object verified) {
        return tokens.verify(signed(ana().claim("email", address)
                        .claim("email_verified", verified)
                        .build()))
                .identity()
                .verifiedEmail();
    }

    private OutsideTokens tokens(Optional<String> keys) {
        return new OutsideTokens(
                new OpenIdProvider(Optional.of(provider.issuer()), Optional.of(IdentityProvider.AUDIENCE), keys, false),
                clock);
    }

    private JWTClaimsSet.Builder ana() {
        return provider.claims("ana|1", clock.instant());
    }

    private String signed(JWTClaimsSet claims) {
        return provider.signed(claims);
    }

    private String hmac(byte[] secret, String kid) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(kid).build(), ana().build());
        token.sign(new MACSigner(secret));
        return token.serialize();
    }

    private String subject(String token) {
        return tokens.verify(token).identity().subject();
    }

    private void refused(String token) {
        refused(tokens, token);
    }

    private static void refused(OutsideTokens tokens, String token) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> tokens.verify(token));
        assertEquals(ProblemType.UNAUTHENTICATED, refusal.problem().type());
    }

    private static byte[] bytes(RSAKey key) {
        return key.toJSONString().getBytes(StandardCharsets.UTF_8);
    }
}
