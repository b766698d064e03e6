package co.misprocesos.project.boundary;

import co.misprocesos.account.control.CurrentAccount;
import co.misprocesos.project.control.Seguidos;
import co.misprocesos.project.entity.Seguido;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/**
 * Which of some numbers the caller follows, so that a client can say so before anything is done. It changes nothing; it is
 * a POST because 2,000 numbers fit no address.
 */
@Path("/seguidos")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("user")
public class SeguidosResource {

    @Inject
    private CurrentAccount account;

    @Inject
    private Seguidos seguidos;

    @POST
    public SeguidosAnswer among(ImportBody body) {
        return new SeguidosAnswer(
                "OK",
                seguidos.among(account.id(), ImportBody.read(body).numbers()).stream()
                        .map(SeguidoView::of)
                        .toList());
    }

    /** @param seguidos in the order asked; numbers that are not followed are left out */
    public record SeguidosAnswer(String status, List<SeguidoView> seguidos) {}

    /**
     * @param savedProcessId null when the number only stands in projects
     * @param projects where it stands
     */
    public record SeguidoView(String radicado, Integer savedProcessId, List<PlaceView> projects) {

        private static SeguidoView of(Seguido seguido) {
            return new SeguidoView(
                    seguido.radicado(),
                    seguido.savedId(),
                    seguido.places().stream()
                            .map(place -> new PlaceView(place.projectId(), place.caseId()))
                            .toList());
        }
    }

    /** A case of a project. */
    public record PlaceView(int projectId, int caseId) {}
}
