package co.misprocesos.bench;

import co.misprocesos.server.TestDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Prints what each table takes, and what it would take with so many times the users. */
final class Sizes {

    private static final String TABLES =
            """
            select c.relname, c.reltuples::bigint, pg_table_size(c.oid), pg_indexes_size(c.oid)
              from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.reltuples >= 20
                and c.relname not in ('databasechangelog', 'refresh_days')
              order by pg_total_relation_size(c.oid) desc""";
    private static final double MB = 1024 * 1024;

    private Sizes() {}

    static void print(TestDatabase database, int times) throws SQLException {
        System.out.printf(
                "%n| table | rows | heap, MB | indexes, MB | bytes a row | rows x %d | MB x %d |%n", times, times);
        System.out.println("|---|---|---|---|---|---|---|");
        double sum = 0;
        try (var connection = database.connect();
                var statement = connection.createStatement();
                ResultSet table = statement.executeQuery(TABLES)) {
            while (table.next()) {
                sum += line(table, times);
            }
        }
        System.out.printf("| sum | | | | | | %,.0f |%n", sum);
    }

    private static double line(ResultSet table, int times) throws SQLException {
        long rows = table.getLong(2);
        long all = table.getLong(3) + table.getLong(4);
        double then = all / MB * times;
        System.out.printf(
                "| `%s` | %,d | %,.1f | %,.1f | %,d | %,d | %,.0f |%n",
                table.getString(1), rows, table.getLong(3) / MB, table.getLong(4) / MB, all / rows, rows * times, then);
        return then;
    }
}
