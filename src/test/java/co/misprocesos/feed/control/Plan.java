package co.misprocesos.feed.control;

import co.misprocesos.server.TestDatabase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** How PostgreSQL answered a question of ours, and what it read for that. */
record Plan(JsonObject root, String text) {

    /** Answers the statement as production sends it, its values bound. */
    static Plan of(TestDatabase database, Statement question) {
        String sql = "explain (analyze, format json) " + question.sql().replaceAll("\\?[0-9]+", "?");
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < question.values().size(); i++) {
                statement.setObject(i + 1, question.values().get(i));
            }
            try (ResultSet rows = statement.executeQuery();
                    var reader = next(rows)) {
                JsonObject plan = reader.readArray().getJsonObject(0).getJsonObject("Plan");
                return new Plan(plan, sql + "\n" + plan);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** Kinds of all its steps. */
    List<String> kinds() {
        return steps(root).map(step -> step.getString("Node Type")).toList();
    }

    /** Tables that are read from end to end. */
    List<String> scannedTables() {
        return steps(root)
                .filter(step -> step.getString("Node Type").endsWith("Seq Scan"))
                .map(step -> step.getString("Relation Name"))
                .toList();
    }

    /** The names of the indexes that are used. */
    List<String> indexes() {
        return steps(root)
                .filter(step -> step.containsKey("Index Name"))
                .map(step -> step.getString("Index Name"))
                .toList();
    }

    /** The most rows that any step read, those included that a condition threw away. */
    long mostRead() {
        return steps(root).mapToLong(Plan::read).max().orElseThrow();
    }

    private static long read(JsonObject step) {
        long each = number(step, "Actual Rows") + number(step, "Rows Removed by Filter");
        return each * number(step, "Actual Loops");
    }

    private static long number(JsonObject step, String member) {
        return step.containsKey(member) ? Math.round(step.getJsonNumber(member).doubleValue()) : 0;
    }

    private static JsonReader next(ResultSet rows) throws SQLException {
        rows.next();
        return Json.createReader(new StringReader(rows.getString(1)));
    }

    private static Stream<JsonObject> steps(JsonObject step) {
        Stream<JsonObject> below = step.containsKey("Plans")
                ? step.getJsonArray("Plans").stream()
                        .map(JsonValue::asJsonObject)
                        .flatMap(Plan::steps)
                : Stream.empty();
        return Stream.concat(Stream.of(step), below);
    }
}
