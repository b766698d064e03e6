package co.misprocesos.problem.entity;

import java.sql.SQLException;

/** Tells a database that is out of reach, or too busy to serve now, from a mistake of ours. */
public final class DatabaseOutage {

    private DatabaseOutage() {}

    /**
     * Whether asking again later may help: SQLSTATE 08 (connection), 57P (server shutting down or starting), 53 (no room),
     * 40 (serialisation, deadlock). The pool's own failures have no state.
     */
    public static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException failure && passes(failure.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(String state) {
        return state == null
                || state.startsWith("08")
                || state.startsWith("57P")
                || state.startsWith("53")
                || state.equals("40001")
                || state.equals("40P01");
    }
}
