package co.misprocesos.audit.boundary;

import co.misprocesos.account.control.CurrentAccount;
import co.misprocesos.audit.control.QueryLog;
import co.misprocesos.audit.entity.LogEntry;
import co.misprocesos.audit.entity.LogPage;
import co.misprocesos.problem.entity.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;

/** The caller's own log. */
@Path("/logs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("user")
public class LogsResource {

    private static final int MOST = 500;

    @Inject
    private CurrentAccount account;

    @Inject
    private QueryLog log;

    /** The newest lines; {@code total} counts all that the filter lets through. */
    @GET
    public LogsAnswer read(@QueryParam("limit") @DefaultValue("50") String limit, @QueryParam("action") String action) {
        LogPage page = log.newest(account.id(), action(action), limit(limit));
        return new LogsAnswer("OK", page.entries().stream().map(LogView::of).toList(), page.total());
    }

    private static String action(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw Problem.invalid("action", "Esa acción no existe.").asException();
        }
        return text;
    }

    private static int limit(String text) {
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < 1) {
            throw Problem.invalid("limit", "El límite debe ser un número de 1 a 500.")
                    .asException();
        }
        return Math.min(MOST, Integer.parseInt(text));
    }

    /** GET /logs. */
    public record LogsAnswer(String status, List<LogView> logs, long total) {}

    /** One line, in the names of the original service. */
    public record LogView(
            int id,
            String numero,
            String action,
            String status,
            String message,
            @JsonbProperty("response_time_ms") double responseTimeMs,
            @JsonbProperty("ip_address") String ipAddress,
            @JsonbProperty("created_at") Instant createdAt) {

        static LogView of(LogEntry entry) {
            return new LogView(
                    entry.id(),
                    entry.numero(),
                    entry.action(),
                    entry.status(),
                    entry.message(),
                    entry.responseTimeMs(),
                    entry.ipAddress(),
                    entry.createdAt());
        }
    }
}
