package co.misprocesos.platform.boundary;

import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.math.BigDecimal;

/** A number that is no integer, or too large for one, is refused: cut to size it could be the id of something else. */
public class ExactInteger implements JsonbDeserializer<Integer> {

    @Override
    public Integer deserialize(JsonParser parser, DeserializationContext context, Type type) {
        try {
            return new BigDecimal(parser.getString()).intValueExact();
        } catch (ArithmeticException | IllegalStateException | NumberFormatException notExact) {
            throw new JsonbException("Not an integer", notExact);
        }
    }
}
