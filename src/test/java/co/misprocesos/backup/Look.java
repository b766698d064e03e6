package co.misprocesos.backup;

import co.misprocesos.server.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything that can be compared of a database. */
final class Look {

    /** Each of them the whole text that would make the object again. */
    private static final String OBJECTS =
            """
            select 'column ' || a.attrelid::regclass || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' '
                || a.attnotnull || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '') || ' ' || coalesce(col_description(a.attrelid, a.attnum), '')
              from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
              where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
            union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
              from pg_constraint where connamespace = 'public'::regnamespace
            union all select indexdef from pg_indexes where schemaname = 'public'
            union all select pg_get_functiondef(oid) || coalesce(obj_description(oid), '') from pg_proc where pronamespace = 'public'::regnamespace
            union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
            union all select 'comment ' || oid::regclass || ' ' || obj_description(oid) from pg_class
              where relnamespace = 'public'::regnamespace and obj_description(oid) is not null
            order by 1""";

    private Look() {}

    /** How many rows each table has, and the digest of all of them. */
    static Map<String, String> contents(TestDatabase database) throws SQLException {
        Map<String, String> contents = new TreeMap<>();
        for (String table : tables(database)) {
            String digest =
                    "select count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' order by t::text collate \"C\")), '') from "
                            + table + " t";
            contents.put(table, database.value(digest));
        }
        return contents;
    }

    /** Columns, constraints, indexes, functions, triggers and comments. */
    static List<String> objects(TestDatabase database) throws SQLException {
        return rows(database, OBJECTS).stream().map(row -> row[0]).toList();
    }

    /** What each sequence gives next; they move on. */
    static Map<String, String> next(TestDatabase database) throws SQLException {
        Map<String, String> next = new TreeMap<>();
        for (String[] sequence : rows(database, "select sequencename from pg_sequences")) {
            next.put(sequence[0], database.value("select nextval('" + sequence[0] + "')"));
        }
        return next;
    }

    static List<String> tables(TestDatabase database) throws SQLException {
        return rows(database, "select tablename from pg_tables where schemaname = 'public' order by 1").stream()
                .map(row -> row[0])
                .toList();
    }

    /** All rows as texts. */
    static List<String[]> rows(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String[]> rows = new ArrayList<>();
            while (found.next()) {
                String[] row = new String[found.getMetaData().getColumnCount()];
                for (int column = 0; column < row.length; column++) {
                    row[column] = found.getString(column + 1);
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
