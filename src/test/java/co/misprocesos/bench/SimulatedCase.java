package co.misprocesos.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;

/** A case that moves at random, and what a collector knows of it. */
public final class SimulatedCase {

    static final int QUESTIONS_OF_NEWS = 3;

    private static final int RECENT_DAYS = 7;

    private final double perDay;
    private final Deque<Instant> unseen = new ArrayDeque<>();
    private LocalDate ultimaActuacion;
    private Instant verifiedAt;
    private double rank;

    SimulatedCase(double perDay, LocalDate ultimaActuacion) {
        this.perDay = perDay;
        this.ultimaActuacion = ultimaActuacion;
    }

    /** The chance that it moves on a day: what no collector knows. */
    public double perDay() {
        return perDay;
    }

    /** When it was last asked; null before the first time. */
    public Instant verifiedAt() {
        return verifiedAt;
    }

    /** The date of its last movement as last seen. */
    public LocalDate ultimaActuacion() {
        return ultimaActuacion;
    }

    double rank() {
        return rank;
    }

    void rankAs(double place) {
        rank = place;
    }

    void publish(Instant moment) {
        unseen.add(moment);
    }

    /**
     * Asks the search and, if it shows a new or a recent date, the Detalle and the newest page of the Actuaciones.
     *
     * @param seen takes each publication with the moment at which the last answer showed it
     * @return how many questions that took
     */
    int ask(Instant moment, Duration interval, ZoneId zone, BiConsumer<Instant, Instant> seen) {
        verifiedAt = moment;
        boolean news = !unseen.isEmpty() && !unseen.peek().isAfter(moment);
        boolean recent = !ultimaActuacion
                .plusDays(RECENT_DAYS)
                .isBefore(moment.atZone(zone).toLocalDate());
        if (!news && !recent) {
            return 1;
        }
        Instant last = moment.plus(interval.multipliedBy(QUESTIONS_OF_NEWS - 1));
        while (!unseen.isEmpty() && !unseen.peek().isAfter(last)) {
            Instant published = unseen.remove();
            ultimaActuacion = published.atZone(zone).toLocalDate();
            seen.accept(published, last);
        }
        return QUESTIONS_OF_NEWS;
    }
}
