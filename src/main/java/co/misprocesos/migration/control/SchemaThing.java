package co.misprocesos.migration.control;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that a schema is made of.
 *
 * @param kind such as {@code foreign key}
 * @param owner the table, or blank for what belongs to none
 * @param name its own name; blank for a table
 * @param definition in PostgreSQL's words; blank when its being there is all that matters
 */
record SchemaThing(String kind, String owner, String name, String definition) {

    private static final Pattern LINE =
            Pattern.compile("(table|column|primary key|unique index|unique|foreign key|check"
                    + "|index|trigger|sequence|function) (?:(\\w+)\\.)?(\\w+)(?: (.+))?");
    private static final Pattern COLUMN =
            Pattern.compile("(?<type>.+?)(?<mandatory> not null)?(?: default (?<value>.+))?");
    private static final String INVALID = " INVALID";

    /** Reads {@code kind owner.name definition}. */
    static SchemaThing parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No thing of a schema: " + line);
        }
        String owner = parts.group(2) == null ? "" : parts.group(2);
        return new SchemaThing(parts.group(1), owner, parts.group(3), parts.group(4) == null ? "" : parts.group(4));
    }

    /** What tells it from every other thing of its schema. */
    String key() {
        return kind + " " + (owner.isEmpty() ? "" : owner + ".") + name;
    }

    /** Whether requests fail without it; all else guards what the rows may be, or keeps a list fast. */
    boolean isEssential() {
        return switch (kind) {
            case "table", "column", "sequence", "function" -> true;
            default -> false;
        };
    }

    /** An index that PostgreSQL did not finish: it costs, and serves nobody. */
    boolean isInvalid() {
        return definition.endsWith(INVALID);
    }

    boolean saysTheSameAs(SchemaThing other) {
        return kind.equals(other.kind) && owner.equals(other.owner) && definition.equals(other.definition);
    }

    /**
     * Whether it will do in a table that the original service made: such a table keeps its types and names, may be
     * stricter about nulls, and a unique index is as good as a constraint.
     */
    boolean willDoFor(SchemaThing expected) {
        if (!owner.equals(expected.owner)) {
            return false;
        }
        if (kind.equals("column") && expected.kind.equals("column")) {
            return name.equals(expected.name) && willDoAsColumn(expected);
        }
        return isUnique() && expected.isUnique()
                ? definition.equals(expected.definition)
                : saysTheSameAs(expected) && !kind.equals("trigger");
    }

    private boolean willDoAsColumn(SchemaThing expected) {
        Matcher here = COLUMN.matcher(definition);
        Matcher there = COLUMN.matcher(expected.definition);
        return here.matches()
                && there.matches()
                && (there.group("mandatory") == null || here.group("mandatory") != null)
                && willDoAsDefault(here.group("value"), there.group("value"));
    }

    private static boolean willDoAsDefault(String here, String expected) {
        return expected == null
                || here != null
                        && (withoutType(here).equals(withoutType(expected))
                                || here.startsWith("nextval(") && expected.startsWith("nextval("));
    }

    private static String withoutType(String value) {
        return value.replaceFirst("::[\\w ]+$", "");
    }

    private boolean isUnique() {
        return kind.equals("unique") || kind.equals("unique index");
    }

    @Override
    public String toString() {
        return definition.isEmpty() ? key() : key() + " " + definition;
    }
}
