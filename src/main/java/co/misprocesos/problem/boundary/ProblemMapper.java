package co.misprocesos.problem.boundary;

import co.misprocesos.problem.entity.Problem;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Turns one kind of exception into a problem; a leaf says which. */
abstract class ProblemMapper<E extends Throwable> implements ExceptionMapper<E> {

    @Context
    private UriInfo uri;

    /** What went wrong, told to the caller: nothing of the inside (SQL, class names) shows. */
    abstract Problem problem(E exception);

    @Override
    public Response toResponse(E exception) {
        Problem problem = problem(exception);
        var response = Response.status(problem.type().status())
                .type(ProblemJson.MEDIA_TYPE + ";charset=utf-8")
                .entity(ProblemJson.of(problem, uri.getRequestUri().getPath()).toString());
        problem.retryAfter().ifPresent(wait -> response.header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds())));
        if (problem.type().status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.build();
    }
}
