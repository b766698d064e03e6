package co.misprocesos.refresh.boundary;

import co.misprocesos.refresh.control.Source;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;

/** The source that is asked, so that a page can name it and say why it waits. */
@Path("/fuente")
@Produces(MediaType.APPLICATION_JSON)
public class FuenteResource {

    @Inject
    private Source source;

    @GET
    @RolesAllowed("user")
    public FuenteView read() {
        return new FuenteView(
                "OK",
                source.name(),
                source.isSimulated(),
                source.state().name(),
                source.perMinute(),
                source.pausedUntil().orElse(null));
    }

    /**
     * @param ritmoPorMinuto questions a minute at most; 0 is no limit
     * @param pausaHasta until when nothing is asked; null while there is no pause
     */
    public record FuenteView(
            String status, String nombre, boolean simulada, String estado, int ritmoPorMinuto, Instant pausaHasta) {}
}
