package co.misprocesos.refresh.control;

import co.misprocesos.judicial.entity.Conocido;
import co.misprocesos.judicial.entity.Vista;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.entity.Look;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Decides what a search's answer makes it worth to ask besides (CPNU facts 4.3): a date that did not move hides a second
 * actuación of its day and a back-dated one.
 */
@ApplicationScoped
public class Looks {

    private static final int RECENT_DAYS = 7;
    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    private final FullLooks fullLooks;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Looks() {
        this(Duration.ZERO, null);
    }

    @Inject
    Looks(@ConfigProperty(name = "REFRESH_FULL_LOOK_AFTER") Duration fullLookAfter, Clock clock) {
        this.fullLooks = new FullLooks(fullLookAfter);
        this.clock = clock;
    }

    /** What to ask after a search that shows this. */
    Look after(Radicado radicado, Conocido known, Vista now) {
        Instant present = clock.instant();
        if (needsEverything(known, now)) {
            return Look.WHOLE;
        }
        boolean due = fullLooks.isDue(radicado, known.examinadoEn(), present);
        LocalDate recent = recent(present);
        if (now.looksLike(known.vista()) && !now.movesSince(recent)) {
            return quiet(due);
        }
        return due ? Look.WHOLE : Look.NEWS;
    }

    /** The instances whose actuaciones are worth asking for when something moved. */
    Set<Long> moved(Conocido known, Vista now) {
        return now.moved(known.vista(), recent(clock.instant()));
    }

    private static LocalDate recent(Instant present) {
        return LocalDate.ofInstant(present, BOGOTA).minusDays(RECENT_DAYS);
    }

    private Look quiet(boolean due) {
        if (!due) {
            return Look.NONE;
        }
        return fullLooks.isDaily() ? Look.WHOLE : Look.DUE;
    }

    private static boolean needsEverything(Conocido known, Vista now) {
        return known.isNew()
                || known.examinadoEn() == null
                || known.dudoso()
                || now.lacks(known.vista())
                || now.opens(known.vista());
    }
}
