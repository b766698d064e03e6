package co.misprocesos.refresh.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When the daily sweep is due (REFRESH_HOUR, REFRESH_MINUTE, REFRESH_ZONE). */
@ApplicationScoped
public class DailySchedule {

    private final LocalTime time;
    private final ZoneId zone;

    /** For the container's proxy only. */
    protected DailySchedule() {
        this(LocalTime.MIDNIGHT, ZoneId.of("UTC"));
    }

    @Inject
    DailySchedule(
            @ConfigProperty(name = "REFRESH_HOUR") int hour,
            @ConfigProperty(name = "REFRESH_MINUTE") int minute,
            @ConfigProperty(name = "REFRESH_ZONE") String zone) {
        this(LocalTime.of(hour, minute), ZoneId.of(zone));
    }

    DailySchedule(LocalTime time, ZoneId zone) {
        this.time = time;
        this.zone = zone;
    }

    /** The day whose sweep was the last to fall due: today from the hour on, yesterday before it. A server that was down then catches up. */
    public LocalDate dayDueAt(Instant now) {
        ZonedDateTime local = now.atZone(zone);
        return local.toLocalTime().isBefore(time) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
    }
}
