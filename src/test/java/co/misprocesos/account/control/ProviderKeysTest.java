package co.misprocesos.account.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import co.misprocesos.problem.entity.ProblemType;
import co.misprocesos.server.IdentityProvider;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How the provider is asked for its keys, and what happens when it does not answer. */
class ProviderKeysTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final TestClock clock = new TestClock();
    private final IdentityProvider provider = IdentityProvider.start();
    private final OutsideTokens tokens = tokens(Optional.empty());

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void theyAreAskedForOnceAndAgainAfterTenMinutes() {
        accepted(provider.key());
        accepted(provider.key());
        clock.pass(ProviderKeys.KEPT.minus(SECOND));
        accepted(provider.key());
        assertEquals(1, provider.askedForKeys());
        clock.pass(SECOND.multipliedBy(2));
        accepted(provider.key());
        assertEquals(2, provider.askedForKeys());
    }

    @Test
    void aNewKeyIsAskedForAtOnce() {
        accepted(provider.key());
        RSAKey next = IdentityProvider.rsa();
        provider.rotateTo(next);
        accepted(next);
        assertEquals(2, provider.askedForKeys());
    }

    @Test
    void aWithdrawnKeyIsRefusedOnceTheKeysAreReadAgain() {
        RSAKey old = provider.key();
        accepted(old);
        provider.rotateTo(IdentityProvider.rsa());
        clock.pass(ProviderKeys.KEPT.plus(SECOND));
        refused(ProblemType.UNAUTHENTICATED, old);
    }

    @Test
    void inventedKeyNamesAreNotTurnedAgainstTheProvider() {
        accepted(provider.key());
        for (int i = 0; i < 20; i++) {
            refused(ProblemType.UNAUTHENTICATED, IdentityProvider.rsa());
        }
        assertEquals(2, provider.askedForKeys());
        accepted(provider.key());
        clock.pass(ProviderKeys.PAUSE.plus(SECOND));
        RSAKey next = IdentityProvider.rsa();
        provider.publish(next);
        accepted(next);
        assertEquals(3, provider.askedForKeys());
    }

    @Test
    void knownKeysServeForAWhileWithoutTheProvider() {
        accepted(provider.key());
        provider.sick(true);
        clock.pass(ProviderKeys.OUTAGE.minus(Duration.ofMinutes(1)));
        accepted(provider.key());
        clock.pass(ProviderKeys.KEPT.plusMinutes(2));
        Problem refusal = refused(ProblemType.UNAVAILABLE, provider.key());
        assertEquals(Optional.of(ProviderKeys.PAUSE), refusal.retryAfter());
    }

    @Test
    void anUnknownKeyIsNeitherGoodNorBadWhileTheProviderIsSilent() {
        accepted(provider.key());
        RSAKey next = IdentityProvider.rsa();
        provider.publish(next);
        provider.sick(true);
        for (int i = 0; i < 5; i++) {
            refused(ProblemType.UNAVAILABLE, next);
        }
        accepted(provider.key());
        provider.sick(false);
        clock.pass(ProviderKeys.PAUSE.plus(SECOND));
        accepted(next);
    }

    @Test
    void aProviderThatNeverAnsweredLeavesEverythingOpen() {
        provider.sick(true);
        for (int i = 0; i < 5; i++) {
            refused(ProblemType.UNAVAILABLE, provider.key());
        }
        provider.sick(false);
        clock.pass(ProviderKeys.PAUSE.plus(SECOND));
        accepted(provider.key());
    }

    @Test
    void aDescriptionOfAnotherIssuerIsNotBelieved() {
        provider.describeAs("https://otra.ejemplo.co");
        refused(ProblemType.UNAVAILABLE, provider.key());
        assertEquals(0, provider.askedForKeys());
    }

    @Test
    void whereTheKeysAreMayBeTold() {
        provider.describeAs("https://otra.ejemplo.co");
        OutsideTokens told = tokens(Optional.of(provider.keysAddress()));
        assertEquals("ana|1", told.verify(token(provider.key())).identity().subject());
    }

    @Test
    void anAnswerThatIsNoSetOfKeysIsNone() {
        OutsideTokens lost = tokens(Optional.of(provider.issuer() + "/.well-known/openid-configuration"));
        ProblemException refusal = assertThrows(ProblemException.class, () -> lost.verify(token(provider.key())));
        assertEquals(ProblemType.UNAVAILABLE, refusal.problem().type());
    }

    @Test
    void anAnswerWithoutEndIsNotReadToIt() {
        String rest = provider.issuer() + "\",\"rest\":\"";
        provider.describeAs(rest + "x".repeat(300_000));
        refused(ProblemType.UNAVAILABLE, provider.key());
        assertEquals(0, provider.askedForKeys());
        provider.describeAs(rest + "x".repeat(100_000));
        accepted(provider.key());
    }

    private OutsideTokens tokens(Optional<String> keys) {
        return new OutsideTokens(
                new OpenIdProvider(Optional.of(provider.issuer()), Optional.of(IdentityProvider.AUDIENCE), keys, false),
                clock);
    }

    private String token(JWK key) {
        return IdentityProvider.signed(provider.claims("ana|1", clock.instant()).build(), key);
    }

    private void accepted(JWK key) {
        assertEquals("ana|1", tokens.verify(token(key)).identity().subject());
    }

    private Problem refused(ProblemType type, JWK key) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> tokens.verify(token(key)));
        assertEquals(type, refusal.problem().type());
        return refusal.problem();
    }
}
