package co.misprocesos.problem.boundary;

import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemType;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ext.Provider;

/** The request's body is not the JSON that was expected. */
@Provider
public class UnreadableBodyMapper extends ProblemMapper<ProcessingException> {

    @Override
    Problem problem(ProcessingException unreadable) {
        return Problem.of(ProblemType.INVALID, "El cuerpo de la solicitud no se pudo leer como JSON.");
    }
}
