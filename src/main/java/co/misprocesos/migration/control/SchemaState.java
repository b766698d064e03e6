package co.misprocesos.migration.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a database has come, compared with the changes that this build carries.
 *
 * @param applied changes of this build that the database records
 * @param pending the files of those that it lacks, in their order
 * @param unknown recorded changes that this build does not know: the database has seen a newer one
 * @param locked whether somebody migrates it, or a killed one left it locked
 */
public record SchemaState(int applied, List<String> pending, int unknown, boolean locked) {

    private static final String RECORDED = "select filename from databasechangelog";

    /** Reads it; the database is not changed, not even by Liquibase's own tables. */
    public static SchemaState of(Connection connection) throws SQLException {
        List<String> known = ExpectedSchema.changes();
        List<String> recorded = exists(connection, "databasechangelog") ? texts(connection, RECORDED) : List.of();
        boolean locked = exists(connection, "databasechangeloglock")
                && !texts(connection, "select id from databasechangeloglock where locked")
                        .isEmpty();
        List<String> pending = new ArrayList<>(known);
        pending.removeAll(recorded);
        List<String> unknown = new ArrayList<>(recorded);
        unknown.removeAll(known);
        return new SchemaState(known.size() - pending.size(), List.copyOf(pending), unknown.size(), locked);
    }

    /** How many changes a database records. */
    static int recorded(Connection connection) throws SQLException {
        return exists(connection, "databasechangelog")
                ? texts(connection, RECORDED).size()
                : 0;
    }

    private static boolean exists(Connection connection, String table) throws SQLException {
        return !texts(connection, "select to_regclass('" + table + "')").contains("null");
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(String.valueOf(rows.getString(1)));
            }
            return texts;
        }
    }
}
