package co.misprocesos.cpnu.control;

import co.misprocesos.cpnu.entity.Heard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Builds the source from its settings; whoever wants to know of its requests observes {@link Heard}. */
@ApplicationScoped
public class CpnuProducer {

    @Produces
    @Singleton
    CpnuSettings settings(
            @ConfigProperty(name = "RAMA_JUDICIAL_URL") URI url,
            @ConfigProperty(name = "RAMA_JUDICIAL_TIMEOUT") Duration timeout) {
        return new CpnuSettings(url, timeout);
    }

    @Produces
    @Singleton
    Cpnu cpnu(CpnuSettings settings, Courtesy courtesy, Event<Heard> heard) {
        return new Cpnu(settings, courtesy, heard::fire);
    }
}
