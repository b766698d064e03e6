package co.misprocesos.cpnu.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The members of a JSON object, read with suspicion: what is missing, renamed or mistyped ends the question by name. */
final class Members {

    /** What a member may lack; of the wrong type it may never be. */
    enum Presence {
        /** Must be there with a value. */
        REQUIRED,
        /** Must be there, may be null. */
        NULLABLE,
        /** May be absent or null. */
        OPTIONAL
    }

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    private static final Pattern EDGES =
            Pattern.compile("^[\\s\\uFEFF]+|[\\s\\uFEFF]+$|\\u0000", Pattern.UNICODE_CHARACTER_CLASS);

    private final JsonObject object;
    private final String path;

    private Members(JsonObject object, String path) {
        this.object = object;
        this.path = path;
    }

    static Members parse(String text) {
        JsonValue value = read(text);
        if (value.getValueType() != ValueType.OBJECT) {
            throw NoValue.format("el cuerpo no es un objeto JSON");
        }
        return new Members(value.asJsonObject(), "");
    }

    /** The same of a text that is a bare list: an object whose only member it is. */
    static Members parse(String text, String list) {
        JsonValue value = read(text);
        return value.getValueType() == ValueType.ARRAY
                ? new Members(Json.createObjectBuilder().add(list, value).build(), "")
                : parse(text);
    }

    /** The objects of a stored text: itself, or of an array its elements. */
    static List<String> bodies(String text) {
        JsonValue value = read(text);
        return value.getValueType() == ValueType.ARRAY
                ? value.asJsonArray().stream().map(JsonValue::toString).toList()
                : List.of(text);
    }

    /** A reader reports what is beyond its own limits (depth, digits) with any kind of runtime exception. */
    private static JsonValue read(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (RuntimeException unreadable) {
            throw NoValue.format("el cuerpo no se puede leer como JSON");
        }
    }

    /** What the source says instead of data; its name is found whatever its case. */
    Optional<String> message() {
        return object.keySet().stream()
                .filter("message"::equalsIgnoreCase)
                .findFirst()
                .map(name -> text(name, Presence.OPTIONAL));
    }

    /** Without white space at its ends and without NUL, which no database takes; null when null or blank. */
    String text(String name, Presence presence) {
        return read(name, presence, ValueType.STRING, value -> {
            String text = EDGES.matcher(((JsonString) value).getString().replace("\u0000", ""))
                    .replaceAll("");
            return text.isEmpty() ? null : text;
        });
    }

    Long number(String name, Presence presence) {
        return read(name, presence, ValueType.NUMBER, value -> {
            try {
                return ((JsonNumber) value).longValueExact();
            } catch (ArithmeticException | NumberFormatException tooMuch) {
                throw wrong(name, "no es un entero de 64 bits");
            }
        });
    }

    /** False when it may be and is unknown. */
    boolean flag(String name, Presence presence) {
        return Boolean.TRUE.equals(present(name, presence)
                .map(value -> switch (value.getValueType()) {
                    case TRUE -> true;
                    case FALSE -> false;
                    default -> throw wrong(name, "no es verdadero ni falso");
                })
                .orElse(false));
    }

    LocalDate date(String name, Presence presence) {
        LocalDateTime moment = moment(name, presence);
        return moment == null ? null : moment.toLocalDate();
    }

    LocalDateTime moment(String name, Presence presence) {
        String text = text(name, presence);
        if (text == null && presence == Presence.REQUIRED) {
            throw wrong(name, "está en blanco");
        }
        return text == null ? null : LocalDates.parse(text).orElseThrow(() -> wrong(name, "no es una fecha"));
    }

    Members child(String name) {
        return read(name, Presence.REQUIRED, ValueType.OBJECT, value -> new Members(value.asJsonObject(), at(name)));
    }

    Optional<Members> optionalChild(String name) {
        return Optional.ofNullable(
                read(name, Presence.OPTIONAL, ValueType.OBJECT, value -> new Members(value.asJsonObject(), at(name))));
    }

    List<Members> children(String name) {
        JsonArray rows = read(name, Presence.REQUIRED, ValueType.ARRAY, JsonValue::asJsonArray);
        List<Members> children = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            String row = at(name) + "[" + i + "]";
            if (rows.get(i).getValueType() != ValueType.OBJECT) {
                throw NoValue.format(row + " no es un objeto");
            }
            children.add(new Members(rows.getJsonObject(i), row));
        }
        return children;
    }

    NoValue wrong(String name, String what) {
        return NoValue.format(at(name) + " " + what);
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private <T> T read(String name, Presence presence, ValueType type, Function<JsonValue, T> reader) {
        return present(name, presence)
                .map(value -> {
                    if (value.getValueType() != type) {
                        throw wrong(name, "no es del tipo esperado");
                    }
                    return reader.apply(value);
                })
                .orElse(null);
    }

    private Optional<JsonValue> present(String name, Presence presence) {
        JsonValue value = object.get(name);
        if (value == null && presence != Presence.OPTIONAL) {
            throw wrong(name, "falta");
        }
        if (value != null && value.getValueType() == ValueType.NULL && presence == Presence.REQUIRED) {
            throw wrong(name, "es nulo");
        }
        return Optional.ofNullable(value).filter(it -> it.getValueType() != ValueType.NULL);
    }
}
