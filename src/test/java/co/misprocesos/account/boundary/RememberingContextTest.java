package co.misprocesos.account.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.account.control.VerifiedTokens;
import co.misprocesos.account.entity.VerifiedCaller;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class RememberingContextTest {

    private static final Instant NOW = Instant.parse("2026-03-02T11:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(12));

    private final VerifiedTokens verified = new VerifiedTokens(Clock.fixed(NOW, ZoneOffset.UTC));
    private final RememberingContext context = new RememberingContext(new Container(), "a.b.c", verified);

    @Test
    void remembersWhomMpJwtLetIn() {
        assertEquals(AuthenticationStatus.SUCCESS, context.notifyContainerAboutLogin(login(LATER)));
        assertEquals(Optional.of(new VerifiedCaller("7", Set.of("user"), LATER)), verified.find("a.b.c"));
    }

    @Test
    void refusesATokenThatHasExpiredByTheApplicationsClock() {
        assertEquals(AuthenticationStatus.SEND_FAILURE, context.notifyContainerAboutLogin(login(NOW)));
        assertEquals(Optional.empty(), verified.find("a.b.c"));
    }

    @Test
    void remembersNobodyWhomMpJwtRefused() {
        context.notifyContainerAboutLogin(CredentialValidationResult.INVALID_RESULT);
        assertEquals(Optional.empty(), verified.find("a.b.c"));
    }

    private static CredentialValidationResult login(Instant until) {
        return new CredentialValidationResult(new Caller(until), Set.of("user"));
    }

    private static final class Container extends HttpMessageContextWrapper {

        Container() {
            super(null);
        }

        @Override
        public AuthenticationStatus notifyContainerAboutLogin(CredentialValidationResult result) {
            return result.getStatus() == CredentialValidationResult.Status.VALID
                    ? AuthenticationStatus.SUCCESS
                    : AuthenticationStatus.SEND_FAILURE;
        }

        @Override
        public AuthenticationStatus responseUnauthorized() {
            return AuthenticationStatus.SEND_FAILURE;
        }
    }

    private static final class Caller extends CallerPrincipal implements JsonWebToken {

        private final transient Instant until;

        Caller(Instant until) {
            super("7");
            this.until = until;
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("exp");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return name.equals("exp") ? (T) Long.valueOf(until.getEpochSecond()) : null;
        }
    }
}
