package co.misprocesos.problem.boundary;

import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import jakarta.ws.rs.ext.Provider;

/** A use case refused: its own words are the answer. */
@Provider
public class RefusalMapper extends ProblemMapper<ProblemException> {

    @Override
    Problem problem(ProblemException refusal) {
        return refusal.problem();
    }
}
