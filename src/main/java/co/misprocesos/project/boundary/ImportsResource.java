package co.misprocesos.project.boundary;

import co.misprocesos.project.control.Cases;
import co.misprocesos.project.entity.Importing;
import co.misprocesos.radicado.entity.Radicados;
import co.misprocesos.refresh.boundary.Askers;
import co.misprocesos.refresh.boundary.RunAnswer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Many numbers at once: they are followed now, and checked as the pace allows. */
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("user")
public class ImportsResource {

    @Inject
    private Askers askers;

    @Inject
    private Cases cases;

    @POST
    public Response importAll(ImportBody body) {
        Radicados read = ImportBody.read(body);
        Importing importing = cases.importAll(askers.user(), read.numbers(), Optional.ofNullable(body.projectId()));
        List<Invalid> invalid = read.refused().stream()
                .map(refused -> new Invalid(refused.texto(), refused.motivo()))
                .toList();
        return Response.accepted(
                        new ImportAnswer("OK", importing.creados(), importing.existentes(), invalid, importing.runId()))
                .location(RunAnswer.location(importing.runId()))
                .build();
    }

    /** POST /imports. */
    public record ImportAnswer(String status, int creados, int existentes, List<Invalid> invalidos, UUID runId) {}

    /** Something with digits that is no radicado, and why. */
    public record Invalid(String texto, String motivo) {}
}
