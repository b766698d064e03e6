package co.misprocesos.platform.boundary;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** How answers are written: what is unknown is {@code null}, never left out. And how requests are read: nothing is cut to size. */
@Provider
public class JsonFormat implements ContextResolver<Jsonb> {

    private final Jsonb jsonb =
            JsonbBuilder.create(new JsonbConfig().withNullValues(true).withDeserializers(new ExactInteger()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }
}
