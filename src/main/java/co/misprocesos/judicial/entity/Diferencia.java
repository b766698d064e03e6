package co.misprocesos.judicial.entity;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** The members that differ, as they were and as they are; blank is null. */
final class Diferencia {

    static final Diferencia NINGUNA = new Diferencia();

    private final Map<String, Object> antes = new LinkedHashMap<>();
    private final Map<String, Object> despues = new LinkedHashMap<>();

    Diferencia add(String member, Object before, Object after) {
        antes.put(member, before);
        despues.put(member, after);
        return this;
    }

    /** What is there that was not: nothing stood before it. */
    Diferencia appeared(String member, Object value) {
        despues.put(member, value);
        return this;
    }

    boolean isEmpty() {
        return antes.isEmpty() && despues.isEmpty();
    }

    /** As JSON; null when there is none. */
    String antes() {
        return json(antes);
    }

    /** As JSON; null when there is none. */
    String despues() {
        return json(despues);
    }

    private static String json(Map<String, Object> members) {
        if (members.isEmpty()) {
            return null;
        }
        JsonObjectBuilder object = Json.createObjectBuilder();
        members.forEach((name, value) -> object.add(name, value(value)));
        return object.build().toString();
    }

    private static JsonValue value(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return value instanceof Sujetos sujetos ? SujetosColumn.json(sujetos) : Json.createValue(value.toString());
    }
}
