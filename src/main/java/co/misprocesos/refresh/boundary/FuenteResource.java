package co.misprocesos.refresh.boundary;

import co.misprocesos.courtesy.entity.Balance;
import co.misprocesos.refresh.control.Source;
import co.misprocesos.refresh.entity.Pause;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;

/** The source that is asked, so that a page can name it and say why it waits. */
@Path("/fuente")
@Produces(MediaType.APPLICATION_JSON)
public class FuenteResource {

    @Inject
    private Source source;

    @GET
    @RolesAllowed("user")
    public FuenteView read() {
        Balance balance = source.balance();
        Optional<Pause> pause = source.pause();
        return new FuenteView(
                "OK",
                source.name(),
                source.isSimulated(),
                balance.state().name(),
                source.perMinute(),
                balance.leftToday().isPresent() ? balance.leftToday().getAsInt() : null,
                pause.map(Pause::until).orElse(null),
                pause.map(Pause::sentence).orElse(null));
    }

    /**
     * @param ritmoPorMinuto questions a minute at most; 0 is no limit
     * @param restantesHoy questions that may still leave today; null without a day's budget
     * @param pausaHasta until when nothing is asked; null while there is no pause
     * @param pausa why, for a person; null while there is no pause
     */
    public record FuenteView(
            String status,
            String nombre,
            boolean simulada,
            String estado,
            int ritmoPorMinuto,
            Integer restantesHoy,
            Instant pausaHasta,
            String pausa) {}
}
