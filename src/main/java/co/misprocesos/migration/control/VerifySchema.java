package co.misprocesos.migration.control;

import co.misprocesos.platform.control.DatabaseUrl;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** The command {@code verify-schema}: looks at the database that DATABASE_URL names, and changes nothing. */
public final class VerifySchema {

    /**
     * Prints one line when all is well, or one sentence for each thing that is not.
     *
     * @param arguments none
     * @param environment where {@code DATABASE_URL} is
     * @param console where the operator reads; no password is ever printed
     * @return 0 when the schema is as it should be, 1 when it is not or cannot be looked at, 2 for bad input
     */
    public int run(List<String> arguments, Map<String, String> environment, PrintStream console) {
        if (!arguments.isEmpty()) {
            console.println("verify-schema takes nothing after it, not «" + String.join(" ", arguments) + "».");
            return 2;
        }
        try (Connection connection = connect(environment.getOrDefault("DATABASE_URL", ""))) {
            connection.setReadOnly(true);
            return tell(SchemaVerification.verify(connection), console);
        } catch (IllegalArgumentException unreadable) {
            console.println(unreadable.getMessage());
            return 2;
        } catch (SQLException refused) {
            console.println("The database cannot be looked at: " + Migrations.sentence(refused));
            return 1;
        }
    }

    private static int tell(SchemaReport report, PrintStream console) {
        if (report.sentences().isEmpty()) {
            console.println("The schema is as it should be (" + report.checked() + " things checked).");
            return 0;
        }
        report.sentences().forEach(console::println);
        return 1;
    }

    private static Connection connect(String url) throws SQLException {
        if (url.isBlank()) {
            throw new IllegalArgumentException("DATABASE_URL is not set.");
        }
        return DatabaseUrl.parse(url).open();
    }
}
