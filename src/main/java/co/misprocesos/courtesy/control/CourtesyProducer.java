package co.misprocesos.courtesy.control;

import co.misprocesos.courtesy.entity.PauseLengths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads how politely the source is asked. */
@ApplicationScoped
public class CourtesyProducer {

    /** What refused us needs so long before it lets us in again (CPNU facts 3.2). */
    private static final Duration REFUSED_ONCE = Duration.ofSeconds(150);

    private static final Duration REFUSED_AGAIN = Duration.ofMinutes(20);

    /** A court that has no limit is one's own: there is nobody to be polite to. */
    private static final Duration OWN_COURT = Duration.ofSeconds(1);

    @Produces
    @Singleton
    CourtesySettings settings(
            @ConfigProperty(name = "RAMA_JUDICIAL_BUDGET") String budget,
            @ConfigProperty(name = "RAMA_JUDICIAL_PER_MINUTE") int perMinute,
            @ConfigProperty(name = "RAMA_JUDICIAL_PER_DAY") int perDay,
            @ConfigProperty(name = "REFRESH_ZONE") ZoneId zone,
            @ConfigProperty(name = "REFRESH_HOUR") int hour,
            @ConfigProperty(name = "REFRESH_MINUTE") int minute,
            @ConfigProperty(name = "RAMA_JUDICIAL_PAUSE") Optional<Duration> pause,
            @ConfigProperty(name = "RAMA_JUDICIAL_LONG_PAUSE") Optional<Duration> longPause) {
        Duration shorter = pause.orElse(perMinute == 0 ? OWN_COURT : REFUSED_ONCE);
        Duration usual = perMinute == 0 ? OWN_COURT : REFUSED_AGAIN;
        Duration longer = longPause.orElse(usual.compareTo(shorter) < 0 ? shorter : usual);
        return new CourtesySettings(budget, perMinute, perDay, zone, LocalTime.of(hour, minute), shorter, longer);
    }

    @Produces
    @Singleton
    PauseLengths lengths(CourtesySettings settings, RandomGenerator random) {
        return new PauseLengths(settings.pause(), settings.longPause(), random);
    }
}
