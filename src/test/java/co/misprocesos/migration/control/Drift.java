package co.misprocesos.migration.control;

import co.misprocesos.migration.control.Shape.Column;
import co.misprocesos.migration.control.Shape.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a migrated schema differs from what the entities say, each difference with the statements that make it go and those
 * that bring it back. Tables without an entity, indexes, uniques, foreign keys and defaults are never touched: entities do
 * not speak of them.
 */
final class Drift {

    /** @param sentence what differs; {@code forward} and {@code back} are SQL, one statement a line */
    record Difference(String sentence, List<String> forward, List<String> back) {}

    private final List<Difference> found = new ArrayList<>();

    private Drift() {}

    /** What has to change in {@code have} until it is what {@code want} says; empty when nothing has to. */
    static List<Difference> between(Shape have, Shape want) {
        Drift drift = new Drift();
        want.sequences().forEach((name, step) -> {
            if (!have.sequences().containsKey(name)) {
                drift.add(
                        name + ": no such sequence",
                        "create sequence %s start with %s increment by %s;".formatted(name, step, step),
                        "drop sequence " + name + ";");
            }
        });
        want.tables().forEach((name, table) -> {
            if (have.tables().containsKey(name)) {
                drift.compare(name, have.tables().get(name), table);
            } else {
                drift.add(name + ": no such table", created(name, table), "drop table " + name + ";");
            }
        });
        return drift.found;
    }

    private void compare(String name, Table have, Table want) {
        boolean keyDiffers = !have.primaryKey().equals(want.primaryKey());
        String keys =
                "%s: primary key (%s), the entity says (%s)".formatted(name, have.primaryKey(), want.primaryKey());
        if (keyDiffers && !have.primaryKey().isEmpty()) {
            add(keys, unkeyed(name), keyed(name, have));
        }
        for (String column : Shape.columnsOf(have, want)) {
            compare(name, column, have.columns().get(column), want.columns().get(column));
        }
        if (keyDiffers && !want.primaryKey().isEmpty()) {
            add(keys, keyed(name, want), unkeyed(name));
        }
    }

    private void compare(String table, String name, Column have, Column want) {
        String alter = "alter table " + table + " ";
        String column = table + "." + name;
        if (have == null) {
            add(column + ": no such column", added(table, name, want), List.of(alter + "drop column " + name + ";"));
            return;
        }
        if (want == null) {
            add(
                    column + ": the entity has no such column",
                    List.of(alter + "drop column " + name + ";"),
                    added(table, name, have));
            return;
        }
        if (!have.type().equals(want.type())) {
            add(
                    "%s: %s, the entity says %s".formatted(column, have.type(), want.type()),
                    retyped(alter, name, want),
                    retyped(alter, name, have));
        }
        if (have.mandatory() != want.mandatory()) {
            add(
                    "%s: %s, the entity says %s".formatted(column, nullability(have), nullability(want)),
                    alter + "alter column " + name + verb(want) + " not null;",
                    alter + "alter column " + name + verb(have) + " not null;");
        }
    }

    private static String created(String name, Table table) {
        return table.columns().entrySet().stream()
                .map(each -> each.getKey() + " " + typed(each.getValue())
                        + (each.getValue().mandatory() ? " not null" : ""))
                .collect(Collectors.joining(
                        ", ",
                        "create table " + name + " (",
                        table.primaryKey().isEmpty() ? ");" : ", primary key (" + table.primaryKey() + "));"));
    }

    private static List<String> added(String table, String name, Column column) {
        String alter = "alter table " + table + " ";
        List<String> lines = new ArrayList<>();
        lines.add(alter + "add column " + name + " " + typed(column)
                + (column.origin().isEmpty() || column.isSerial() ? "" : " default " + column.origin()) + ";");
        if (column.mandatory()) {
            if (column.origin().isEmpty()) {
                lines.add("-- rows that are there: update " + table + " set " + name + " = …;");
            }
            lines.add(alter + "alter column " + name + " set not null;");
        }
        return lines;
    }

    private static List<String> retyped(String alter, String name, Column to) {
        return List.of(
                alter + "alter column " + name + " type " + to.type() + " using " + name + "::" + to.type() + ";");
    }

    private static String typed(Column column) {
        return !column.isSerial() ? column.type() : column.type().equals("bigint") ? "bigserial" : "serial";
    }

    private static String keyed(String name, Table table) {
        return "alter table " + name + " add primary key (" + table.primaryKey() + ");";
    }

    private static String unkeyed(String name) {
        return "alter table " + name + " drop constraint if exists " + name + "_pkey;";
    }

    private static String nullability(Column column) {
        return column.mandatory() ? "not null" : "null allowed";
    }

    private static String verb(Column column) {
        return column.mandatory() ? " set" : " drop";
    }

    private void add(String sentence, String forward, String back) {
        add(sentence, List.of(forward), List.of(back));
    }

    private void add(String sentence, List<String> forward, List<String> back) {
        found.add(new Difference(sentence, forward, back));
    }
}
