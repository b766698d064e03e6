package co.misprocesos.migration.control;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a database's tables are made of, as far as entities say it: columns, their types and nullability, primary keys,
 * and the sequences that give identities.
 */
record Shape(Map<String, Table> tables, Map<String, String> sequences) {

    /** @param primaryKey the columns in the order of the key; empty when there is none */
    record Table(Map<String, Column> columns, String primaryKey) {}

    /**
     * @param type as PostgreSQL writes it, such as {@code character varying(255)}
     * @param origin the default, and what makes it: an identity is a serial; blank when there is none
     */
    record Column(String type, boolean mandatory, String origin) {

        boolean isSerial() {
            return origin.startsWith("nextval(");
        }
    }

    private static final String COLUMNS =
            """
            select c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, coalesce(pg_get_expr(d.adbin, d.adrelid), '')
              from pg_class c
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
              where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname !~ '^databasechangelog'""";

    private static final String KEYS =
            """
            select c.relname, string_agg(a.attname, ', ' order by array_position(i.indkey::int[], a.attnum::int))
              from pg_index i
              join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attnum = any((i.indkey::int[])[0:i.indnkeyatts - 1])
              where i.indisprimary group by c.relname""";

    private static final String SEQUENCES =
            """
            select sequencename, increment_by from pg_sequences s
              where schemaname = 'public' and not exists (
                select 1 from pg_depend where objid = quote_ident(sequencename)::regclass and deptype = 'a')""";

    static Shape of(Connection connection) throws SQLException {
        Map<String, Map<String, Column>> columns = new TreeMap<>();
        Map<String, String> keys = new TreeMap<>();
        Map<String, String> sequences = new TreeMap<>();
        try (var statement = connection.createStatement()) {
            each(statement.executeQuery(COLUMNS), row -> columns.computeIfAbsent(
                            row.getString(1), table -> new TreeMap<>())
                    .put(row.getString(2), new Column(row.getString(3), row.getBoolean(4), row.getString(5))));
            each(statement.executeQuery(KEYS), row -> keys.put(row.getString(1), row.getString(2)));
            each(statement.executeQuery(SEQUENCES), row -> sequences.put(row.getString(1), row.getString(2)));
        }
        Map<String, Table> tables = new TreeMap<>();
        columns.forEach((name, each) -> tables.put(name, new Table(each, keys.getOrDefault(name, ""))));
        return new Shape(tables, sequences);
    }

    /** The names of the columns that either table has. */
    static Set<String> columnsOf(Table one, Table other) {
        Set<String> names = new TreeSet<>(one.columns().keySet());
        names.addAll(other.columns().keySet());
        return names;
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private static void each(ResultSet rows, RowReader reader) throws SQLException {
        try (rows) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }
}
