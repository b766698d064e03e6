package co.misprocesos.migration.control;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.StringJoiner;

/**
 * Writes {@code schema.txt} from what the changes make of an empty database:
 * {@code ./mvnw -q test-compile exec:java -Dexec.mainClass=co.misprocesos.migration.control.SchemaFile -Dexec.classpathScope=test}.
 */
public final class SchemaFile {

    static final Path PLACE = Path.of("src", "main", "resources").resolve(ExpectedSchema.LIST);

    private static final String HEAD =
            """
            # What the changes of liquibase/changes leave in a database; verify-schema and every start compare with it, by name.
            # One thing a line: kind, table.name, definition in PostgreSQL's words. SchemaFile writes it; SchemaVerificationIT compares.
            """;

    private SchemaFile() {}

    public static void main(String[] arguments) throws Exception {
        try (Connection connection = Changelog.upToDate().connect()) {
            Files.createDirectories(PLACE.getParent());
            Files.writeString(PLACE, text(connection));
        }
        System.exit(0);
    }

    static String text(Connection connection) throws SQLException {
        StringJoiner lines = new StringJoiner("\n", HEAD, "\n");
        String table = null;
        for (SchemaThing thing : SchemaCatalog.of(connection).things()) {
            String of = thing.kind().equals("table") ? thing.name() : thing.owner();
            if (!of.equals(table)) {
                lines.add("");
            }
            table = of;
            lines.add(thing.toString());
        }
        return lines.toString();
    }
}
