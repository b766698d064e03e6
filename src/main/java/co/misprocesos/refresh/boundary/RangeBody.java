package co.misprocesos.refresh.boundary;

import co.misprocesos.problem.entity.Problem;
import co.misprocesos.refresh.entity.SweepRange;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;

/** The optional body of a cron call: schedulers send {@code {}}, nothing at all, or a range. */
final class RangeBody {

    private RangeBody() {}

    static SweepRange read(String body) {
        if (body == null || body.isBlank()) {
            return SweepRange.EVERYTHING;
        }
        try (var reader = Json.createReader(new StringReader(body))) {
            JsonObject object = reader.readObject();
            return new SweepRange(number(object, "fromProjectId"), number(object, "toProjectId"));
        } catch (JsonException unreadable) {
            throw Problem.invalid(
                            "fromProjectId", "El cuerpo debe ser un objeto JSON, vacío o con el rango de proyectos.")
                    .asException();
        }
    }

    private static Integer number(JsonObject object, String member) {
        JsonValue value = object.getOrDefault(member, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonNumber number && isInteger(number)) {
            return number.intValueExact();
        }
        throw Problem.invalid(member, "El límite del rango debe ser un número entero.")
                .asException();
    }

    private static boolean isInteger(JsonNumber number) {
        return number.isIntegral() && number.bigIntegerValue().bitLength() < Integer.SIZE;
    }
}
