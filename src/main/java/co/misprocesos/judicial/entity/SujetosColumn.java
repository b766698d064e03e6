package co.misprocesos.judicial.entity;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;

/** Parties as a JSON array of {@code {rol, nombre, emplazado}} in one column. */
@Converter(autoApply = true)
public class SujetosColumn implements AttributeConverter<Sujetos, String> {

    @Override
    public String convertToDatabaseColumn(Sujetos sujetos) {
        return json(sujetos == null ? Sujetos.NINGUNO : sujetos).toString();
    }

    @Override
    public Sujetos convertToEntityAttribute(String column) {
        try (JsonReader reader = Json.createReader(new StringReader(column))) {
            return new Sujetos(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(sujeto -> new Sujeto(
                            sujeto.getString("rol", null), sujeto.getString("nombre"), sujeto.getBoolean("emplazado")))
                    .toList());
        }
    }

    static JsonArray json(Sujetos sujetos) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Sujeto sujeto : sujetos.lista()) {
            array.add(Json.createObjectBuilder()
                    .add("rol", sujeto.rol() == null ? JsonValue.NULL : Json.createValue(sujeto.rol()))
                    .add("nombre", sujeto.nombre())
                    .add("emplazado", sujeto.emplazado()));
        }
        return array.build();
    }
}
