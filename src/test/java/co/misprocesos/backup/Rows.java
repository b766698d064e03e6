package co.misprocesos.backup;

import co.misprocesos.server.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills every table that the migrations made, whatever it is, with rows whose texts are hard to copy. */
final class Rows {

    private static final String TEXT = "Peña \"e hijos\", \\N \\. 'S.A.S.'\t⚖️\nsegunda línea ";

    private final TestDatabase database;
    private final Map<String, String[]> parents = new HashMap<>();

    Rows(TestDatabase database) {
        this.database = database;
    }

    /** Three rows for each table, or as many as it admits. */
    void fill() throws SQLException {
        for (String[] key : Look.rows(
                database,
                """
                select c.conrelid::regclass::text, a.attname, c.confrelid::regclass::text, f.attname
                  from pg_constraint c
                    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                    join pg_attribute f on f.attrelid = c.confrelid and f.attnum = c.confkey[1]
                  where c.contype = 'f'""")) {
            parents.put(key[0] + "." + key[1], new String[] {key[2], key[3]});
        }
        Set<String> filled = new LinkedHashSet<>();
        List<String> left = new ArrayList<>(Look.tables(database));
        left.removeIf(table -> table.startsWith("databasechangelog"));
        while (!left.isEmpty()) {
            List<String> now = left.stream()
                    .filter(table -> parents.entrySet().stream()
                            .filter(key -> key.getKey().startsWith(table + "."))
                            .map(key -> key.getValue()[0])
                            .allMatch(parent -> parent.equals(table) || filled.contains(parent)))
                    .toList();
            for (String table : now) {
                fill(table);
            }
            filled.addAll(now);
            left.removeAll(now);
        }
    }

    private void fill(String table) throws SQLException {
        List<String[]> columns = Look.rows(
                database,
                """
                select column_name, udt_name, character_maximum_length, is_nullable, coalesce(column_default, '') like 'nextval%'
                  from information_schema.columns
                  where table_schema = 'public' and is_generated = 'NEVER' and table_name = '"""
                        + table + "' order by ordinal_position");
        try (Connection connection = database.connect();
                var statement = connection.createStatement()) {
            for (int n = 1; n <= 3; n++) {
                List<String> names = new ArrayList<>();
                List<String> values = new ArrayList<>();
                for (String[] column : columns) {
                    boolean isBlank = n == 3 && column[3].equals("YES");
                    if (column[4].equals("f") && !isBlank) {
                        names.add(column[0]);
                        values.add(value(table, column, n));
                    }
                }
                String row = names.isEmpty()
                        ? "default values"
                        : "(" + String.join(", ", names) + ") values (" + String.join(", ", values) + ")";
                statement.execute("insert into " + table + " " + row + " on conflict do nothing");
            }
        } catch (SQLException onlyOneRow) {
            if (!"23514".equals(onlyOneRow.getSQLState())) {
                throw onlyOneRow;
            }
        }
    }

    private String value(String table, String[] column, int n) {
        String[] parent = parents.get(table + "." + column[0]);
        if (parent != null) {
            return parent[0].equals(table)
                    ? "null"
                    : "(select " + parent[1] + " from " + parent[0] + " order by 1 limit 1 offset " + (n - 1) + ")";
        }
        return switch (column[1]) {
            case "int2", "int4", "int8", "float8", "numeric" -> String.valueOf(n);
            case "bool" -> String.valueOf(n == 1);
            case "date" -> "date '2024-02-29' + " + n;
            case "timestamp", "timestamptz" -> "timestamptz '2024-02-29 23:59:59.123456Z' + interval '" + n + " day'";
            case "uuid" -> "'00000000-0000-0000-0000-00000000000" + n + "'";
            case "tsvector" -> "to_tsvector('simple', 'peña " + n + "')";
            case "json", "jsonb" -> "'{\"n\": " + n + "}'";
            case "bytea" -> "'\\x00ff0" + n + "'";
            default -> text(column, n);
        };
    }

    private static String text(String[] column, int n) {
        String text = column[0].equals("radicado") ? "0".repeat(22) + n : n + TEXT;
        int most = column[2] == null ? text.length() : Integer.parseInt(column[2]);
        return "left('" + text.replace("'", "''") + "', " + most + ")";
    }
}
