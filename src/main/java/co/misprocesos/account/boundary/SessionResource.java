package co.misprocesos.account.boundary;

import co.misprocesos.account.control.TokenLife;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import co.misprocesos.problem.entity.ProblemType;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** The session of the page: a token in a cookie that no script reads. Both calls need the page's own header. */
@Path("auth/session")
@RequestScoped
public class SessionResource {

    @Inject
    private TokenLife life;

    /** What browsers keep of a cookie at least (RFC 6265 6.1), less its name and attributes. */
    private static final int LONGEST = 3_900;

    /** Keeps the caller's token in the cookie: 204; 401; 413 for a provider's token that no browser would keep. */
    @POST
    @RolesAllowed("user")
    public Response open(@Context HttpServletRequest request) {
        String token = Credential.bearer(onlyFromPage(request))
                .or(() -> Credential.cookie(request))
                .orElseThrow(SessionResource::nobody);
        if (token.length() > LONGEST) {
            throw Problem.of(ProblemType.TOO_LARGE, "El token es demasiado largo para una sesión del navegador.")
                    .asException();
        }
        return Response.noContent()
                .cookie(SessionCookie.keeping(token, life.rest(token), request))
                .build();
    }

    /** Clears the cookie, whatever is in it: 204; 401 when it is not the page that asks. */
    @DELETE
    @PermitAll
    public Response close(@Context HttpServletRequest request) {
        return Response.noContent()
                .cookie(SessionCookie.cleared(onlyFromPage(request)))
                .build();
    }

    private static HttpServletRequest onlyFromPage(HttpServletRequest request) {
        if (!Credential.isFromPage(request)) {
            throw nobody();
        }
        return request;
    }

    private static ProblemException nobody() {
        return Problem.of(ProblemType.UNAUTHENTICATED, "La sesión del navegador se abre y se cierra desde la página.")
                .asException();
    }
}
