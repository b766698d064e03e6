package co.misprocesos.problem.boundary;

import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemType;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** JAX-RS refused before a use case was reached: no such path, wrong method, no role, a body that cannot be read. */
@Provider
public class HttpRefusalMapper extends ProblemMapper<WebApplicationException> {

    @Override
    Problem problem(WebApplicationException refusal) {
        ProblemType type = ProblemType.of(refusal.getResponse().getStatus());
        return Problem.of(type, sentence(type));
    }

    /** What a wrong method may be instead stays in the answer (RFC 9110 15.5.6). */
    @Override
    public Response toResponse(WebApplicationException refusal) {
        Response answer = super.toResponse(refusal);
        String allowed = refusal.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.ALLOW, allowed)
                        .build();
    }

    private static String sentence(ProblemType type) {
        return switch (type) {
            case UNAUTHENTICATED -> "Inicie sesión para continuar.";
            case FORBIDDEN -> "Su cuenta no tiene permiso para hacer esto.";
            case NOT_FOUND -> "No existe nada en esta dirección.";
            case INVALID -> "El cuerpo de la solicitud no se pudo leer como JSON.";
            default -> type.title() + ".";
        };
    }
}
