package co.misprocesos.refresh.control;

import co.misprocesos.judicial.entity.HechosMostrados;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;

/** The seven facts of a RefreshResult's {@code before} and {@code after}, as they are stored and sent. */
public final class HechosJson {

    private HechosJson() {}

    /** All seven members; unknown is null. */
    public static JsonObject write(HechosMostrados hechos) {
        return Json.createObjectBuilder()
                .add("demandante", text(hechos.demandante()))
                .add("demandado", text(hechos.demandado()))
                .add("juzgado", text(hechos.juzgado()))
                .add("clase", text(hechos.clase()))
                .add("subclase", text(hechos.subclase()))
                .add("ubicacion", text(hechos.ubicacion()))
                .add("fechaUltimaActuacion", text(hechos.fechaUltimaActuacion()))
                .build();
    }

    static HechosMostrados read(String json) {
        JsonObject object;
        try (var reader = Json.createReader(new StringReader(json))) {
            object = reader.readObject();
        }
        String date = object.getString("fechaUltimaActuacion", null);
        return new HechosMostrados(
                null,
                object.getString("demandante", null),
                object.getString("demandado", null),
                object.getString("juzgado", null),
                object.getString("clase", null),
                object.getString("subclase", null),
                object.getString("ubicacion", null),
                date == null ? null : LocalDate.parse(date));
    }

    private static JsonValue text(Object value) {
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }
}
