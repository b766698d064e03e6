package co.misprocesos.refresh.control;

import co.misprocesos.cpnu.control.Cpnu;
import co.misprocesos.cpnu.entity.Search;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.entity.Look;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.Optional;

/** A reading that has begun, as the queue keeps it: the source's own words, so that any server can go on with it. */
final class BorradorJson {

    private BorradorJson() {}

    static String write(Borrador borrador) {
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("salida", borrador.leftAt().toString())
                .add("examen", borrador.look().name())
                .add("busqueda", borrador.search().raw());
        borrador.main().ifPresent(main -> object.add("idProceso", main.idProceso())
                .add("detalle", main.detalle().raw()));
        return object.build().toString();
    }

    static Borrador read(Radicado radicado, String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject object = reader.readObject();
            Search search = Cpnu.rereadSearch(radicado, object.getString("busqueda"));
            Optional<Borrador.Main> main = Optional.ofNullable(object.getString("detalle", null))
                    .map(raw -> new Borrador.Main(
                            object.getJsonNumber("idProceso").longValueExact(), Cpnu.rereadDetalle(radicado, raw)));
            return new Borrador(
                    Instant.parse(object.getString("salida")), Look.valueOf(object.getString("examen")), search, main);
        }
    }
}
