package co.misprocesos.cpnu.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Builds the one source of an installation from its settings; one, for pace and pause are kept in it. */
@ApplicationScoped
public class CpnuProducer {

    /** What refused us needs so long before it lets us in again (CPNU facts 3.2). */
    private static final Duration REFUSED_ONCE = Duration.ofSeconds(150);

    private static final Duration REFUSED_AGAIN = Duration.ofMinutes(20);

    /** A court that has no limit is one's own: there is nobody to be polite to. */
    private static final Duration OWN_COURT = Duration.ofSeconds(1);

    @Produces
    @Singleton
    CpnuSettings settings(
            @ConfigProperty(name = "RAMA_JUDICIAL_URL") URI url,
            @ConfigProperty(name = "RAMA_JUDICIAL_PER_MINUTE") int perMinute,
            @ConfigProperty(name = "RAMA_JUDICIAL_TIMEOUT") Duration timeout,
            @ConfigProperty(name = "RAMA_JUDICIAL_PAUSE") Optional<Duration> pause,
            @ConfigProperty(name = "RAMA_JUDICIAL_LONG_PAUSE") Optional<Duration> longPause) {
        Duration shorter = pause.orElse(perMinute == 0 ? OWN_COURT : REFUSED_ONCE);
        Duration longer = longPause.orElse(perMinute == 0 ? OWN_COURT : REFUSED_AGAIN);
        return new CpnuSettings(url, perMinute, timeout, shorter, longer.compareTo(shorter) < 0 ? shorter : longer);
    }

    @Produces
    @Singleton
    Cpnu cpnu(CpnuSettings settings, Clock clock) {
        return new Cpnu(settings, BucketPacing.perMinute(settings.perMinute()), Sleeper.SYSTEM, clock, new Random());
    }
}
