package co.misprocesos.feed.boundary;

import co.misprocesos.account.control.CurrentAccount;
import co.misprocesos.feed.control.Actuaciones;
import co.misprocesos.feed.control.Casos;
import co.misprocesos.feed.entity.ActuacionListada;
import co.misprocesos.feed.entity.CasoSeguido;
import co.misprocesos.paging.entity.Limit;
import co.misprocesos.paging.entity.Page;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.radicado.control.RadicadoDescription;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.control.Estados;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The record of each case that the caller follows. It shares its path with the look-up of any numbers: a class below it
 * would take that path for itself (Jakarta REST 3.7.2).
 */
@Path("/procesos")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("user")
public class CasosResource {

    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    @Inject
    private CurrentAccount account;

    @Inject
    private Casos casos;

    @Inject
    private Actuaciones actuaciones;

    @Inject
    private RadicadoDescription description;

    @Inject
    private Estados estados;

    @GET
    @Path("/{radicado}")
    public CasoAnswer read(@PathParam("radicado") String text) {
        CasoSeguido caso = casos.one(account.id(), Radicado.parse(text));
        return new CasoAnswer("OK", CasoView.of(caso, description.describe(caso.radicado()), estados.now()));
    }

    @GET
    @Path("/{radicado}/actuaciones")
    public ActuacionesAnswer actuaciones(
            @PathParam("radicado") String text,
            @QueryParam("idProceso") String idProceso,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        Page<ActuacionView> page = page(
                        Radicado.parse(text),
                        FiltroParams.told(idProceso).map(CasosResource::id),
                        FiltroParams.told(cursor),
                        Limit.parse(limit))
                .map(ActuacionView::of);
        return new ActuacionesAnswer("OK", page.items(), page.next().orElse(null));
    }

    private Page<ActuacionListada> page(
            Radicado radicado, Optional<Long> idProceso, Optional<String> cursor, Limit limit) {
        return idProceso
                .map(id -> actuaciones.ofInstance(account.id(), radicado, id, cursor, limit))
                .orElseGet(() -> actuaciones.ofCase(account.id(), radicado, cursor, limit));
    }

    private static long id(String text) {
        if (!ID.matcher(text).matches()) {
            throw Problem.invalid("idProceso", "La instancia debe ser un número.")
                    .asException();
        }
        return Long.parseLong(text);
    }

    /** GET /procesos/{radicado}. */
    public record CasoAnswer(String status, CasoView proceso) {}

    /** GET /procesos/{radicado}/actuaciones. */
    public record ActuacionesAnswer(String status, List<ActuacionView> actuaciones, String next) {}
}
