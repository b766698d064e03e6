package co.misprocesos.judicial.entity;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;

/** What a search showed, as JSON in one column; null is nothing. */
@Converter(autoApply = true)
public class VistaColumn implements AttributeConverter<Vista, String> {

    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    @Override
    public String convertToDatabaseColumn(Vista vista) {
        if (vista == null || vista.instancias().isEmpty()) {
            return null;
        }
        var array = BUILDERS.createArrayBuilder();
        vista.instancias().forEach(instancia -> array.add(write(instancia)));
        return array.build().toString();
    }

    @Override
    public Vista convertToEntityAttribute(String column) {
        if (column == null) {
            return Vista.NINGUNA;
        }
        try (JsonReader reader = READERS.createReader(new StringReader(column))) {
            return new Vista(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(VistaColumn::read)
                    .toList());
        }
    }

    private static JsonObjectBuilder write(InstanciaVista instancia) {
        JsonObjectBuilder object =
                BUILDERS.createObjectBuilder().add("id", instancia.idProceso()).add("privado", instancia.esPrivado());
        addText(object, "despacho", instancia.despacho());
        addText(object, "fecha", instancia.fechaUltimaActuacion());
        object.add("partes", BUILDERS.createArrayBuilder(instancia.partes()));
        return object;
    }

    private static InstanciaVista read(JsonObject object) {
        String fecha = object.getString("fecha", null);
        return new InstanciaVista(
                object.getJsonNumber("id").longValueExact(),
                object.getString("despacho", null),
                fecha == null ? null : LocalDate.parse(fecha),
                object.getBoolean("privado"),
                object.getJsonArray("partes").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList());
    }

    private static void addText(JsonObjectBuilder object, String name, Object value) {
        if (value != null) {
            object.add(name, Json.createValue(value.toString()));
        }
    }
}
