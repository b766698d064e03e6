package co.misprocesos.account.boundary;

import co.misprocesos.account.control.CloseAccount;
import co.misprocesos.account.control.CurrentAccount;
import co.misprocesos.account.control.RegisterAccount;
import co.misprocesos.account.control.SignIn;
import co.misprocesos.account.entity.AccessToken;
import co.misprocesos.account.entity.Password;
import co.misprocesos.account.entity.User;
import co.misprocesos.problem.entity.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Registering, signing in, and the caller's own account. */
@Path("auth")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AuthResource {

    @Inject
    private RegisterAccount registering;

    @Inject
    private SignIn signIn;

    @Inject
    private CurrentAccount current;

    @Inject
    private CloseAccount closing;

    /** Opens an account: 201 and a token; 400, 403 or 409. */
    @POST
    @Path("register")
    @PermitAll
    public Response register(CredentialsBody body) {
        AccessToken token = registering.register(CredentialsBody.orEmpty(body).asRegistration());
        return Response.status(Response.Status.CREATED)
                .entity(TokenView.of(token))
                .build();
    }

    /** Lets the owner in: a token; 400, 401 or 429. */
    @POST
    @Path("login")
    @PermitAll
    public TokenView login(CredentialsBody body, @Context HttpServletRequest request) {
        return TokenView.of(signIn.enter(CredentialsBody.orEmpty(body).asCredentials(), request.getRemoteAddr()));
    }

    /** The caller's own account. */
    @GET
    @Path("me")
    @RolesAllowed("user")
    public AccountView me() {
        return AccountView.of(current.user());
    }

    /**
     * Deletes the caller's account and everything that is theirs; the cookie of the page is cleared too. 400, 403 or 429.
     *
     * @param password the password once more, percent-encoded (UTF-8): a body means nothing here (RFC 9110 9.3.5); who comes
     *     from an OpenID provider has none, and a token of the last 5 minutes in its place
     */
    @DELETE
    @Path("me")
    @RolesAllowed("user")
    public Response close(@HeaderParam("X-Password") String password, @Context HttpServletRequest request) {
        User user = current.user();
        if (user.hasPassword()) {
            closing.close(user, Password.of(decoded(password)), request.getRemoteAddr());
        } else {
            closing.close(user, Credential.token(request).orElse(""));
        }
        return Response.ok(ClosedView.of(user.getId()))
                .cookie(SessionCookie.cleared(request))
                .build();
    }

    private static String decoded(String password) {
        try {
            return password == null ? null : URLDecoder.decode(password.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notPercentEncoded) {
            throw Problem.invalid("X-Password", "La contraseña va codificada con % (RFC 3986).")
                    .asException();
        }
    }
}
