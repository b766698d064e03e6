package co.misprocesos.account.boundary;

import co.misprocesos.account.control.VerifiedTokens;
import co.misprocesos.account.entity.VerifiedCaller;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Listens to MP-JWT telling the container who came, and remembers it. MP-JWT goes by the server's clock; the
 * application's own has the last word on whether the token has expired.
 */
class RememberingContext extends HttpMessageContextWrapper {

    private final String token;
    private final VerifiedTokens verified;

    RememberingContext(HttpMessageContext wrapped, String token, VerifiedTokens verified) {
        super(wrapped);
        this.token = token;
        this.verified = verified;
    }

    @Override
    public AuthenticationStatus notifyContainerAboutLogin(CredentialValidationResult result) {
        if (result.getCallerPrincipal() instanceof JsonWebToken jwt && !verified.remember(token, caller(jwt, result))) {
            return responseUnauthorized();
        }
        return super.notifyContainerAboutLogin(result);
    }

    private static VerifiedCaller caller(JsonWebToken jwt, CredentialValidationResult result) {
        return new VerifiedCaller(
                jwt.getName(), result.getCallerGroups(), Instant.ofEpochSecond(jwt.getExpirationTime()));
    }
}
