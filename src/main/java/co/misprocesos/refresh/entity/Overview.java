package co.misprocesos.refresh.entity;

import co.misprocesos.courtesy.entity.Balance;
import java.time.Instant;
import java.util.Optional;

/**
 * What an operator sees of the whole installation at one moment.
 *
 * @param inFlight questions of this server's budget that are on their way
 */
public record Overview(Balance balance, long inFlight, Due due, Cases cases) {

    /**
     * How many cases wait for a question, by what they are worth.
     *
     * @param people for a person
     * @param postponed for a person, beyond the questions of an hour
     * @param failing failed so often that nobody waits for them
     * @param fullLooks for a look at everything
     */
    public record Due(long people, long sweep, long postponed, long failing, long fullLooks) {}

    /**
     * How far the followed cases can be trusted.
     *
     * @param overdue never verified, or verified longer ago than CASE_STALE_AFTER
     * @param oldest the last verification of the case that was verified longest ago, or when a case began to be followed
     *     that never was; empty when nobody follows anything
     * @param attempted cases asked for in the last 24 hours, followed or not
     * @param strange those of them whose last answer came in a strange form
     */
    public record Cases(long overdue, Optional<Instant> oldest, long attempted, long strange) {}

    public Alarma alarma() {
        return Alarma.of(cases.strange, cases.attempted);
    }
}
