package co.misprocesos.problem.boundary;

import co.misprocesos.problem.entity.DatabaseOutage;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import co.misprocesos.problem.entity.ProblemType;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Everything nobody foresaw: a database out of reach is a 503 that heals by itself, the rest is logged and told as 500. */
@Provider
public class UnexpectedMapper extends ProblemMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(UnexpectedMapper.class.getName());
    private static final Duration SOON = Duration.ofSeconds(5);

    @Context
    private HttpServletResponse response;

    @Override
    Problem problem(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException refusal) {
                return refusal.problem();
            }
        }
        if (DatabaseOutage.isBehind(thrown)) {
            LOG.log(
                    Level.WARNING,
                    "The database is out of reach: {0}",
                    root(thrown).getMessage());
            return Problem.retryable(
                    ProblemType.UNAVAILABLE, "La base de datos no responde. Intente de nuevo en unos segundos.", SOON);
        }
        LOG.log(Level.SEVERE, thrown, () -> "Unexpected failure of request " + response.getHeader("X-Request-Id"));
        return Problem.of(ProblemType.INTERNAL, "Ocurrió un error inesperado. Ya quedó registrado; intente de nuevo.");
    }

    /** The pool wraps what the driver said three times. */
    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
