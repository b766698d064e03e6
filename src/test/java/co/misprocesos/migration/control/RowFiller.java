package co.misprocesos.migration.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

    private record Column(String name, String type, String refersTo, String referred, boolean numbered, boolean one) {}

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
        Set<String> done = new LinkedHashSet<>();
        tables.keySet().forEach(table -> fill(table, done));
        return this;
    }

    private void fill(String table, Set<String> done) {
        if (!done.add(table)) {
            return;
        }
        for (Column column : tables.get(table)) {
            if (!column.refersTo().isEmpty()) {
                fill(column.refersTo(), done);
            }
        }
        if (!"0".equals(changelog.value("select count(*) from " + table))) {
            return;
        }
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        boolean one = false;
        for (Column column : tables.get(table)) {
            one |= column.one();
            if (!column.numbered()) {
                names.add('"' + column.name() + '"');
                values.add(value(table, column));
            }
        }
        changelog.execute("insert into " + table + " (" + String.join(", ", names) + ") select "
                + String.join(", ", values) + " from generate_series(1, " + (one ? 1 : ROWS) + ") n");
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

    /** The columns of each table, without some ({@code table.column}). */
    Map<String, String> columns(Set<String> without) {
        Map<String, String> columns = new LinkedHashMap<>();
        tables.forEach((table, each) -> columns.put(
                table,
                String.join(
                        ", ",
                        each.stream()
                                .map(Column::name)
                                .filter(name -> !without.contains(table + "." + name))
                                .map(name -> '"' + name + '"')
                                .toList())));
        return columns;
    }
}
