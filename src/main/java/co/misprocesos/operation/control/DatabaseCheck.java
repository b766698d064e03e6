package co.misprocesos.operation.control;

import co.misprocesos.migration.control.SchemaState;
import co.misprocesos.operation.entity.Finding;
import co.misprocesos.platform.control.DatabaseUrl;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks at the database: whether it answers, its version, how far its schema is. It only reads. */
final class DatabaseCheck {

    private DatabaseCheck() {}

    /** @param url an address that {@link DatabaseUrl} can read */
    static List<Finding> findings(String url) {
        DatabaseUrl address = DatabaseUrl.parse(url);
        try (Connection connection = address.open()) {
            connection.setReadOnly(true);
            String version = connection.getMetaData().getDatabaseProductVersion();
            List<Finding> found = new ArrayList<>();
            found.add(Finding.good("The database " + address.place() + " answers: PostgreSQL " + version + "."));
            found.addAll(schema(SchemaState.of(connection)));
            return found;
        } catch (SQLException refused) {
            return List.of(Finding.failed(
                    "The database " + address.place() + " cannot be used: " + firstLine(refused.getMessage())));
        }
    }

    static List<Finding> schema(SchemaState state) {
        List<Finding> found = new ArrayList<>();
        int pending = state.pending().size();
        found.add(Finding.good("The schema has " + state.applied() + " of "
                + (state.applied() + pending) + " changes"
                + (pending == 0 ? "." : "; the next start applies " + pending + ".")));
        if (state.unknown() > 0) {
            found.add(Finding.warning("The database records " + state.unknown()
                    + " changes that this build does not know; a newer one was here."));
        }
        if (state.locked()) {
            found.add(
                    Finding.warning(
                            "The schema is locked: somebody migrates it now, or was killed; a start waits a minute and goes on."));
        }
        return found;
    }

    private static String firstLine(String message) {
        return String.valueOf(message).lines().findFirst().orElse("no reason was given");
    }
}
