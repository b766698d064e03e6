package co.misprocesos.court;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Member names, nesting and kinds of values of one or several JSON texts, to compare what is alike but for content. */
final class Shape {

    private final Map<String, Set<String>> kinds = new TreeMap<>();

    /** Adds the members of another text to what was seen. */
    Shape with(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            look("", reader.readValue());
        }
        return this;
    }

    /** Path, such as {@code /procesos[]/despacho}, to the kinds of value seen there. */
    Map<String, Set<String>> kinds() {
        return kinds;
    }

    private void look(String path, JsonValue value) {
        kinds.computeIfAbsent(path, p -> new TreeSet<>()).add(kind(value));
        if (value.getValueType() == JsonValue.ValueType.OBJECT) {
            value.asJsonObject().forEach((name, member) -> look(path + "/" + name, member));
        } else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            value.asJsonArray().forEach(element -> look(path + "[]", element));
        }
    }

    private static String kind(JsonValue value) {
        return switch (value.getValueType()) {
            case TRUE, FALSE -> "boolean";
            case NUMBER -> value.toString().matches("-?\\d+") ? "integer" : "fraction";
            case STRING -> kind(((JsonString) value).getString());
            default -> value.getValueType().name().toLowerCase(Locale.ROOT);
        };
    }

    private static String kind(String text) {
        if (text.matches("\\d{4}-\\d\\d-\\d\\dT00:00:00")) {
            return "day";
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?")) {
            return "moment";
        }
        if (text.matches("\\d{12}|\\d{23}")) {
            return text.length() + " digits";
        }
        return text.matches("00 {30}") ? "padded rule" : "text";
    }
}
