package co.misprocesos.problem.entity;

/** The root of every refusal: a use case throws it, the boundary writes it as RFC 9457. A refusal rolls its transaction back. */
public class ProblemException extends RuntimeException {

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
