package co.misprocesos.account.boundary;

import co.misprocesos.account.control.OutsideSignIn;
import co.misprocesos.account.entity.VerifiedCaller;
import co.misprocesos.problem.boundary.ErrorPage;
import co.misprocesos.problem.entity.DatabaseOutage;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import co.misprocesos.problem.entity.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Where people come in with a token of the OpenID provider; whoever may not is told why. */
@ApplicationScoped
class OutsideDoor {

    private static final Duration SOON = Duration.ofSeconds(5);

    @Inject
    private OutsideSignIn signIn;

    boolean isFor(String token) {
        return signIn.isOutside(token);
    }

    AuthenticationStatus enter(
            String token, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        try {
            VerifiedCaller caller = signIn.enter(token);
            return context.notifyContainerAboutLogin(caller.name(), caller.groups());
        } catch (ProblemException refusal) {
            return refuse(refusal.problem(), request, response);
        } catch (RuntimeException failure) {
            if (!DatabaseOutage.isBehind(failure)) {
                throw failure;
            }
            return refuse(
                    Problem.retryable(
                            ProblemType.UNAVAILABLE,
                            "La base de datos no responde. Intente de nuevo en unos segundos.",
                            SOON),
                    request,
                    response);
        }
    }

    private static AuthenticationStatus refuse(
            Problem problem, HttpServletRequest request, HttpServletResponse response) throws AuthenticationException {
        try {
            ErrorPage.tell(problem, request, response);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException gone) {
            throw new AuthenticationException("The refusal could not be sent", gone);
        }
    }
}
