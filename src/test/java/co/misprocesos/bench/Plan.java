package co.misprocesos.bench;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Set;
import java.util.TreeSet;

/**
 * A statement that ran, and how.
 *
 * @param millis as the server took them, the measuring included
 * @param blocks of 8 kB that it looked at
 * @param indexes that it used
 * @param doubts scans of whole tables that grow, and more than 1,000 rows sorted or thrown away
 */
record Plan(String query, double millis, long rows, long blocks, Set<String> indexes, Set<String> doubts) {

    private static final int MANY = 1_000;
    private static final Set<String> SMALL =
            Set.of("source", "source_budgets", "signing_keys", "query_logs_adopted", "databasechangelog");

    static Plan of(JsonObject told, double millis) {
        JsonObject root = told.getJsonObject("Plan");
        Plan plan = new Plan(
                told.getString("Query Text").replaceAll("\\s+", " ").strip(),
                millis,
                number(root, "Actual Rows"),
                number(root, "Shared Hit Blocks") + number(root, "Shared Read Blocks"),
                new TreeSet<>(),
                new TreeSet<>());
        plan.walk(root);
        return plan;
    }

    private void walk(JsonObject node) {
        String index = node.getString("Index Name", null);
        if (index != null) {
            indexes.add(index);
        }
        String type = node.getString("Node Type");
        long loops = number(node, "Actual Loops");
        long out = number(node, "Actual Rows") * loops;
        long thrown = (number(node, "Rows Removed by Filter") + number(node, "Rows Removed by Index Recheck")) * loops;
        String table = node.getString("Relation Name", "");
        if (type.equals("Seq Scan") && !SMALL.contains(table)) {
            doubts.add("reads all of " + table + " (" + (out + thrown) + ")");
        } else if (thrown > MANY) {
            doubts.add("throws away " + thrown + " of " + table);
        }
        if (type.contains("Sort") && out > MANY) {
            doubts.add("sorts " + out);
        }
        JsonArray below = node.containsKey("Plans") ? node.getJsonArray("Plans") : JsonValue.EMPTY_JSON_ARRAY;
        below.forEach(child -> walk(child.asJsonObject()));
    }

    private static long number(JsonObject node, String name) {
        return node.containsKey(name) ? Math.round(node.getJsonNumber(name).doubleValue()) : 0;
    }
}
