package co.misprocesos.refresh.boundary;

import co.misprocesos.judicial.entity.Estado;
import co.misprocesos.judicial.entity.Verificacion;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.radicado.entity.Pasted;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.radicado.entity.Radicados;
import co.misprocesos.refresh.control.Consulta;
import co.misprocesos.refresh.control.Estados;
import co.misprocesos.refresh.entity.Consultado;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** What the court says of any numbers. */
@Path("/procesos")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("user")
public class ConsultaResource {

    private static final int MOST = 20;

    @Inject
    private Askers askers;

    @Inject
    private Consulta consulta;

    @Inject
    private Estados estados;

    /** Looks up to 20 numbers up, in any pasted text. A number that could not be asked yet is ERROR with {@code pendiente}. */
    @GET
    public CompletionStage<JsonObject> lookUp(@QueryParam("q") String q, @Context HttpHeaders headers) {
        Radicados read = asked(q);
        return consulta.lookUp(
                        askers.user(),
                        read.numbers(),
                        Prefer.patience(headers.getRequestHeader("Prefer"), Prefer.DEFAULT))
                .thenApply(rows -> answer(read.refused(), rows));
    }

    private static Radicados asked(String q) {
        if (q == null || q.isBlank()) {
            throw Problem.invalid("q", "Escriba al menos un radicado.").asException();
        }
        Radicados read = Radicados.read(q);
        List<Radicado> numbers = read.numbers();
        if (numbers.size() > MOST) {
            throw Problem.invalid("q", "Se pueden consultar hasta 20 radicados a la vez; hay " + numbers.size() + ".")
                    .asException();
        }
        return read;
    }

    private JsonObject answer(List<Pasted.Refused> refused, List<Consultado> consultados) {
        Function<Verificacion, Estado> estado = estados.now();
        var rows = Json.createArrayBuilder();
        consultados.forEach(consultado -> rows.add(ProcesoRow.of(consultado, estado)));
        var reasons = Json.createArrayBuilder();
        refused.forEach(text -> reasons.add(
                Json.createObjectBuilder().add("texto", text.texto()).add("motivo", text.motivo())));
        return Json.createObjectBuilder()
                .add("status", "OK")
                .add(
                        "invalidos",
                        Json.createArrayBuilder(
                                refused.stream().map(Pasted.Refused::texto).toList()))
                .add("motivos", reasons)
                .add("rows", rows)
                .build();
    }
}
