package co.misprocesos.saved.control;

import co.misprocesos.judicial.control.ListStatement;
import co.misprocesos.judicial.entity.EstadoRule;
import co.misprocesos.judicial.entity.ListQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The statement that a page of the list sends, as it is prepared and executed; for plans. */
public final class SavedListSql {

    private SavedListSql() {}

    /**
     * Prepares it as {@code page}.
     *
     * @param parameters of the request
     */
    public static String prepare(int userId, Map<String, String> parameters) {
        return "prepare page as " + statement(userId, parameters).sql().replaceAll("\\?([0-9]+)", "\\$$1");
    }

    /** Executes {@code page}. */
    public static String execute(int userId, Map<String, String> parameters) {
        StringBuilder call = new StringBuilder("execute page (");
        for (Object parameter : statement(userId, parameters).parameters()) {
            call.append(call.toString().endsWith("(") ? "" : ", ")
                    .append('\'')
                    .append(parameter)
                    .append('\'');
        }
        return call.append(')').toString();
    }

    private static ListStatement statement(int userId, Map<String, String> parameters) {
        ListQuery query = ListQuery.asked(parameters::get).orElseThrow();
        EstadoRule rule = new EstadoRule(Instant.now(), Duration.ofHours(36), false);
        return new ListStatement(
                SavedList.COLUMNS + " where s.user_id = ?1", List.of(userId), SavedList.LIST, query, rule);
    }
}
