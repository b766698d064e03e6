package co.misprocesos.refresh.boundary;

import co.misprocesos.judicial.entity.Estado;
import co.misprocesos.judicial.entity.Hechos;
import co.misprocesos.judicial.entity.Partes;
import co.misprocesos.judicial.entity.Situacion;
import co.misprocesos.judicial.entity.Verificacion;
import co.misprocesos.refresh.control.HechosJson;
import co.misprocesos.refresh.entity.Consultado;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.function.Function;

/** One number's answer as clients know it. */
final class ProcesoRow {

    private static final Consultado.Known NOTHING =
            new Consultado.Known(Hechos.NINGUNO, Verificacion.NINGUNA, null, null);
    private static final String STILL_ASKING =
            "Todavía no se ha podido consultar; se sigue intentando. Pregunte de nuevo en un momento.";

    private ProcesoRow() {}

    static JsonObject of(Consultado consultado, Function<Verificacion, Estado> estado) {
        Consultado.Known known = consultado.known().map(ProcesoRow::lastSaid).orElse(NOTHING);
        Long idProceso = known.hechos().idProceso();
        JsonObjectBuilder row = Json.createObjectBuilder()
                .add("status", status(consultado, known.verificacion()))
                .add("radicado", consultado.radicado().value())
                .add("idProceso", idProceso == null ? JsonValue.NULL : Json.createValue(idProceso));
        HechosJson.write(known.hechos().shown()).forEach(row::add);
        row.add(
                        "_raw",
                        Json.createObjectBuilder()
                                .add("consulta", json(known.consulta()))
                                .add("detalle", json(known.detalle())))
                .add("estado", estado.apply(known.verificacion()).name())
                .add("ultimaVerificacion", text(known.verificacion().ultimaVerificacion()))
                .add("ultimoIntento", text(known.verificacion().ultimoIntento()));
        consultado.error().ifPresent(error -> row.add("error", error));
        if (!consultado.answered()) {
            row.add("error", STILL_ASKING).add("pendiente", true);
        }
        return row.build();
    }

    /** What the court says now: the facts that a case had before it was hidden or taken down are for those who follow it. */
    private static Consultado.Known lastSaid(Consultado.Known known) {
        Hechos hechos = known.hechos();
        if (known.verificacion().situacion() == Situacion.NO_ENCONTRADO) {
            return new Consultado.Known(Hechos.NINGUNO, known.verificacion(), null, null);
        }
        if (known.verificacion().situacion() == Situacion.PRIVADO) {
            Hechos place = new Hechos(
                    hechos.idProceso(), Partes.NINGUNA, Partes.NINGUNA, hechos.juzgado(), null, null, null, null);
            return new Consultado.Known(place, known.verificacion(), known.consulta(), null);
        }
        return known;
    }

    /** Nothing but an answer of the court says that there is nothing: what failed, or is still being asked, is ERROR. */
    private static String status(Consultado consultado, Verificacion verificacion) {
        if (!consultado.answered() || consultado.error().isPresent() || verificacion.situacion() == null) {
            return "ERROR";
        }
        return switch (verificacion.situacion()) {
            case ENCONTRADO -> "OK";
            case NO_ENCONTRADO -> "SIN_RESULTADOS";
            case PRIVADO -> "PRIVADO";
        };
    }

    private static JsonValue json(String text) {
        if (text == null) {
            return JsonValue.NULL;
        }
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (jakarta.json.JsonException adoptedText) {
            return Json.createValue(text);
        }
    }

    private static JsonValue text(Object value) {
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }
}
