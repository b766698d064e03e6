package co.misprocesos.account.boundary;

import co.misprocesos.account.control.CronToken;
import co.misprocesos.account.control.OpenAccounts;
import co.misprocesos.account.control.SigningKeys;
import co.misprocesos.account.control.VerifiedTokens;
import co.misprocesos.account.entity.VerifiedCaller;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Decides who comes with a request: the scheduler by its secret, people by a token that MP-JWT verifies
 * once, or one of the OpenID provider, from a bearer or from the cookie of the page. Stands
 * before MP-JWT, which would refuse a bearer that is not a valid token on every path, public ones too.
 */
@Alternative
@Priority(2000)
@ApplicationScoped
public class BearerAuthentication implements HttpAuthenticationMechanism {

    private static final String CRON = "cron";

    @Inject
    private CronToken cronToken;

    @Inject
    private VerifiedTokens verified;

    @Inject
    private OpenAccounts accounts;

    @Inject
    private SigningKeys keys;

    @Inject
    private OutsideDoor outside;

    @Inject
    private PlatformMechanism mpJwt;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Entrance entrance = Entrance.of(request.getMethod(), path(request));
        if (entrance == Entrance.OPEN) {
            return context.doNothing();
        }
        Optional<String> bearer = Credential.bearer(request);
        if (entrance != Entrance.PEOPLE && bearer.filter(cronToken::matches).isPresent()) {
            return context.notifyContainerAboutLogin(CRON, Set.of(CRON));
        }
        if (entrance == Entrance.CRON) {
            return context.doNothing();
        }
        Optional<String> token = Credential.token(request);
        return token.isPresent() ? person(token.get(), request, response, context) : context.doNothing();
    }

    private AuthenticationStatus person(
            String token, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Optional<VerifiedCaller> known = verified.find(token);
        if (known.isPresent()) {
            if (!accounts.admit(known.get().name())) {
                return context.responseUnauthorized();
            }
            return context.notifyContainerAboutLogin(
                    known.get().name(), known.get().groups());
        }
        if (outside.isFor(token)) {
            return outside.enter(token, request, response, context);
        }
        keys.current();
        AuthenticationStatus status = mpJwt.get()
                .validateRequest(
                        new AsBearer(request, token), response, new RememberingContext(context, token, verified));
        boolean admitted = verified.find(token)
                .map(caller -> accounts.admit(caller.name()))
                .orElse(true);
        return admitted ? status : context.responseUnauthorized();
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }
}
