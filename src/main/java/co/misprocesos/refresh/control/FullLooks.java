package co.misprocesos.refresh.control;

import co.misprocesos.radicado.entity.Radicado;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.CRC32;

/**
 * When a case is due for a full look. Each radicado has its own moment of the period, by its hash, so that cases which
 * came together don't fall due together; none is older than the period when it falls due.
 *
 * @param period REFRESH_FULL_LOOK_AFTER; a day or less makes every daily look a full one
 */
record FullLooks(Duration period) {

    private static final int SOONEST = 8;
    private static final Duration DAY = Duration.ofDays(1);

    /** Whether there is nothing to spread: everything is asked for each day. */
    boolean isDaily() {
        return period.compareTo(DAY) <= 0;
    }

    /** @param examinadoEn when everything was last asked for; null when never */
    boolean isDue(Radicado radicado, Instant examinadoEn, Instant now) {
        return examinadoEn == null || !now.isBefore(dueAt(radicado, examinadoEn));
    }

    /** Its next moment that is not too close to the last look, or the end of the period, whichever comes first. */
    Instant dueAt(Radicado radicado, Instant examinadoEn) {
        long length = period.toMillis();
        if (length == 0) {
            return examinadoEn;
        }
        long soonest = examinadoEn.toEpochMilli() + length / SOONEST;
        long wait = Math.floorMod(phase(radicado, length) - soonest, length);
        return Instant.ofEpochMilli(Math.min(soonest + wait, examinadoEn.toEpochMilli() + length));
    }

    private static long phase(Radicado radicado, long length) {
        CRC32 hash = new CRC32();
        hash.update(radicado.value().getBytes(StandardCharsets.US_ASCII));
        return (long) (hash.getValue() / (double) (1L << 32) * length);
    }
}
