package co.misprocesos.judicial.entity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which actuación is which: by content, as a multiset, never by the source's ids (CPNU facts 4.3). What says the same is the
 * same, whatever its number; of the rest, the court's number and the day of registration pair an edit. Each row is paired
 * once at most.
 */
final class Pareo {

    /** The same actuación, as we hold it and as the court shows it. */
    record Par(Actuacion known, ActuacionLeida shown) {}

    private record Numbered(long cons, Object what) {}

    private interface Trait {
        Object of(long cons, Contenido contenido);
    }

    private final List<Par> pares = new ArrayList<>();
    private List<Actuacion> known;
    private List<ActuacionLeida> shown;

    private Pareo(Collection<Actuacion> known, Collection<ActuacionLeida> shown) {
        this.known = known.stream()
                .sorted(Comparator.comparingLong(Actuacion::consActuacion))
                .toList();
        this.shown = shown.stream()
                .sorted(Comparator.comparingLong(ActuacionLeida::consActuacion))
                .toList();
    }

    /**
     * Pairs what we hold with what the court shows.
     *
     * @param lowest of a list that was cut: what we hold below this number is neither edited nor missing, and the same as what is
     *     shown only where numbers have moved
     */
    static Pareo of(Collection<Actuacion> known, Collection<ActuacionLeida> shown, long lowest) {
        Pareo pareo = new Pareo(known, shown);
        pareo.pairBy((cons, contenido) -> new Numbered(cons, contenido.comparable()));
        List<Actuacion> below = pareo.leave(one -> one.consActuacion() < lowest);
        if (pareo.pairBy((cons, contenido) -> contenido.comparable())) {
            pareo.known = Stream.concat(below.stream(), pareo.known.stream()).toList();
            pareo.pairBy((cons, contenido) -> contenido.comparable());
            pareo.leave(one -> one.consActuacion() < lowest);
        }
        pareo.pairBy((cons, contenido) -> new Numbered(cons, contenido.fechaRegistro()));
        pareo.pairBy((cons, contenido) -> contenido.key());
        pareo.pairBy((cons, contenido) ->
                new Numbered(cons, contenido.key().subList(0, contenido.key().size() - 1)));
        return pareo;
    }

    List<Par> pares() {
        return pares;
    }

    /** What the court shows and we don't hold, in the court's order, oldest first. */
    List<ActuacionLeida> nuevas() {
        return shown;
    }

    /** What we hold and the court doesn't show, oldest first. */
    List<Actuacion> faltan() {
        return known;
    }

    private List<Actuacion> leave(Predicate<Actuacion> unfit) {
        List<Actuacion> left = known.stream().filter(unfit).toList();
        known = known.stream().filter(unfit.negate()).toList();
        return left;
    }

    /** The lowest numbers first, on both sides; whether any could be paired. */
    private boolean pairBy(Trait trait) {
        Map<Object, Deque<Actuacion>> held = new HashMap<>();
        known.forEach(one -> held.computeIfAbsent(
                        trait.of(one.consActuacion(), one.contenido()), unseen -> new ArrayDeque<>())
                .add(one));
        List<ActuacionLeida> left = new ArrayList<>();
        for (ActuacionLeida row : shown) {
            Deque<Actuacion> same = held.get(trait.of(row.consActuacion(), row.contenido()));
            if (same == null || same.isEmpty()) {
                left.add(row);
            } else {
                pares.add(new Par(same.remove(), row));
            }
        }
        boolean paired = left.size() < shown.size();
        shown = left;
        known = held.values().stream()
                .flatMap(Deque::stream)
                .sorted(Comparator.comparingLong(Actuacion::consActuacion))
                .toList();
        return paired;
    }
}
