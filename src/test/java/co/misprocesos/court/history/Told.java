package co.misprocesos.court.history;

import co.misprocesos.judicial.entity.Contenido;
import co.misprocesos.judicial.entity.TipoNovedad;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One novedad, true or reported, as a value: texts without the white space that nobody sees, members in one order.
 *
 * @param actuacion what it says, empty when the novedad is about none
 * @param antes the members that differ, as they were; empty for none
 * @param despues the members that differ, as they are; empty for none
 */
public record Told(TipoNovedad tipo, long idProceso, String actuacion, String antes, String despues) {

    static Told of(TipoNovedad tipo, long idProceso) {
        return new Told(tipo, idProceso, "", "", "");
    }

    static Told of(TipoNovedad tipo, long idProceso, Map<String, String> actuacion) {
        return new Told(tipo, idProceso, text(actuacion), "", "");
    }

    Told changing(Map<String, String> before, Map<String, String> after) {
        return new Told(tipo, idProceso, actuacion, text(before), text(after));
    }

    Told changing(Collection<String> left, Collection<String> came) {
        return new Told(tipo, idProceso, actuacion, sujetos(left), sujetos(came));
    }

    /** What the comparison reports. */
    public static Told of(TipoNovedad tipo, long idProceso, Contenido contenido, String antes, String despues) {
        String actuacion = contenido == null ? "" : text(members(contenido));
        return new Told(tipo, idProceso, actuacion, json(antes), json(despues)).bare();
    }

    /** What the feed shows. */
    public static Told of(JsonObject novedad) {
        return new Told(
                        TipoNovedad.valueOf(novedad.getString("tipo")),
                        novedad.getJsonNumber("idProceso").longValue(),
                        actuacion(novedad.get("actuacion")),
                        shown(novedad.get("antes")),
                        shown(novedad.get("despues")))
                .bare();
    }

    /** What instances that appear, open or close say besides is theirs to say. */
    private Told bare() {
        return switch (tipo) {
            case INSTANCIA_NUEVA, AHORA_PRIVADO, AHORA_PUBLICO -> of(tipo, idProceso);
            default -> this;
        };
    }

    private static Map<String, String> members(Contenido contenido) {
        Map<String, String> members = new TreeMap<>();
        contenido.members().forEach((name, value) -> members.put(name, Members.text(value)));
        return members;
    }

    private static String actuacion(JsonValue actuacion) {
        if (isNull(actuacion)) {
            return "";
        }
        Map<String, String> members = new TreeMap<>();
        Members.NAMES.forEach(
                name -> members.put(name, text(actuacion.asJsonObject().get(name))));
        return text(members);
    }

    private static String json(String text) {
        if (text == null) {
            return "";
        }
        try (var reader = Json.createReader(new StringReader(text))) {
            return shown(reader.readObject());
        }
    }

    private static String shown(JsonValue value) {
        if (isNull(value)) {
            return "";
        }
        JsonObject object = value.asJsonObject();
        if (object.containsKey("sujetos")) {
            return sujetos(sujetos(object.getJsonArray("sujetos")));
        }
        Map<String, String> members = new TreeMap<>();
        object.forEach((name, member) -> members.put(name, text(member)));
        return text(members);
    }

    private static Collection<String> sujetos(JsonArray array) {
        return array.getValuesAs(JsonObject.class).stream()
                .map(sujeto -> Members.sujeto(
                        text(sujeto.get("rol")), text(sujeto.get("nombre")), sujeto.getBoolean("emplazado")))
                .toList();
    }

    private static String sujetos(Collection<String> sujetos) {
        return sujetos.isEmpty() ? "" : "sujetos=" + new TreeSet<>(sujetos);
    }

    private static String text(Map<String, String> members) {
        return members.isEmpty() ? "" : new TreeMap<>(members).toString();
    }

    private static String text(JsonValue value) {
        if (isNull(value)) {
            return "";
        }
        return Members.text(value instanceof JsonString string ? string.getString() : value.toString());
    }

    private static boolean isNull(JsonValue value) {
        return value == null || value == JsonValue.NULL;
    }
}
