package co.misprocesos.cpnu.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Builds the one source of an installation from its settings; one, for pace and pause are kept in it. */
@ApplicationScoped
public class CpnuProducer {

    @Produces
    @Singleton
    CpnuSettings settings(
            @ConfigProperty(name = "RAMA_JUDICIAL_URL") URI url,
            @ConfigProperty(name = "RAMA_JUDICIAL_PER_MINUTE") int perMinute,
            @ConfigProperty(name = "RAMA_JUDICIAL_TIMEOUT") Duration timeout,
            @ConfigProperty(name = "RAMA_JUDICIAL_PAUSE") Duration pause,
            @ConfigProperty(name = "RAMA_JUDICIAL_LONG_PAUSE") Duration longPause) {
        return new CpnuSettings(url, perMinute, timeout, pause, longPause);
    }

    @Produces
    @Singleton
    Cpnu cpnu(CpnuSettings settings, Clock clock) {
        return new Cpnu(settings, BucketPacing.perMinute(settings.perMinute()), Sleeper.SYSTEM, clock, new Random());
    }
}
