package co.misprocesos.migration.control;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes rows into every empty table of a schema, whatever it is, and reads them back; all from the catalog. */
final class RowFiller {

    private static final String COLUMNS =
            """
            select concat_ws('|', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), coalesce(f.confrelid::regclass::text, ''),
                coalesce((select attname from pg_attribute where attrelid = f.confrelid and attnum = f.confkey[1]), ''),
                coalesce(pg_get_expr(d.adbin, d.adrelid) like 'nextval%', false),
                exists (select 1 from pg_constraint where conrelid = c.oid and pg_get_constraintdef(oid) = 'CHECK ((id = 1))'))
              from pg_class c
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
              left join pg_constraint f on f.conrelid = c.oid and f.contype = 'f' and f.conkey = array[a.attnum]
              where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname !~ '^databasechangelog'
              order by c.relname, a.attnum""";

    private static final int ROWS = 3;

    private record Column(String name, String type, String refersTo, String referred, boolean numbered, boolean one) {

        String quoted() {
            return '"' + name + '"';
        }
    }

    private final Changelog changelog;
    private final Map<String, List<Column>> tables = new TreeMap<>();

    RowFiller(Changelog changelog) {
        this.changelog = changelog;
        for (String each : changelog.all(COLUMNS)) {
            String[] parts = each.split("\\|", -1);
            tables.computeIfAbsent(parts[0], table -> new ArrayList<>())
                    .add(new Column(
                            parts[1], parts[2], parts[3], parts[4], parts[5].equals("t"), parts[6].equals("t")));
        }
    }

    /** Every table that had no row has some; those that others refer to come first. */
    RowFiller fill() {
        Map<String, String> inserts = new LinkedHashMap<>();
        tables.keySet().forEach(table -> fill(table, inserts));
        changelog.execute(String.join(";", inserts.values()));
        return this;
    }

    private void fill(String table, Map<String, String> inserts) {
        if (inserts.containsKey(table)) {
            return;
        }
        for (Column column : tables.get(table)) {
            if (!column.refersTo().isEmpty() && !column.refersTo().equals(table)) {
                fill(column.refersTo(), inserts);
            }
        }
        List<Column> written =
                tables.get(table).stream().filter(column -> !column.numbered()).toList();
        int count = tables.get(table).stream().anyMatch(Column::one) ? 1 : ROWS;
        inserts.put(
                table,
                "insert into " + table
                        + written.stream().map(Column::quoted).collect(joining(", ", " (", ")"))
                        + written.stream().map(column -> value(table, column)).collect(joining(", ", " select ", ""))
                        + " from generate_series(1, " + count + ") n where not exists (select 1 from " + table + ")");
    }

    private static String value(String table, Column column) {
        if (column.refersTo().equals(table)) {
            return "null";
        }
        if (!column.refersTo().isEmpty()) {
            return "(select " + column.referred() + " from " + column.refersTo() + " order by 1 offset n - 1 limit 1)";
        }
        String type = column.type();
        if (column.name().equals("radicado")) {
            return "'1100140030012024' || lpad(n::text, 7, '0')";
        }
        if (column.name().equals("sujetos")) {
            return "'[{\"rol\": \"Demandante\", \"nombre\": \"ANA ' || n || '\"}]'";
        }
        if (type.startsWith("timestamp")) {
            return "'2024-03-01 10:00:00'::timestamp + n * interval '1 hour'";
        }
        return switch (type) {
            case "date" -> "'2024-03-01'::date + n";
            case "boolean" -> "n % 2 = 0";
            case "uuid" -> "lpad(n::text, 32, '0')::uuid";
            case "tsvector" -> "array_to_tsvector(array['palabra' || n])";
            case "smallint", "integer", "bigint", "double precision" -> "n";
            default -> "(n || ' " + column.name() + "')::" + type;
        };
    }

    /** A query of every row, {@code table {columns}}, without some columns ({@code table.column}). */
    String query(Set<String> without) {
        return tables.entrySet().stream()
                .map(table -> "select '" + table.getKey() + " ' || to_jsonb(r)::text from (select "
                        + table.getValue().stream()
                                .filter(column -> !without.contains(table.getKey() + "." + column.name()))
                                .map(Column::quoted)
                                .collect(joining(", "))
                        + " from " + table.getKey() + ") r")
                .collect(joining(" union all "));
    }

    Set<String> tables() {
        return tables.keySet();
    }
}
