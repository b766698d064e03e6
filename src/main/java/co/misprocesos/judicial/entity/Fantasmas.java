package co.misprocesos.judicial.entity;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Some folders of a case are phantoms: they replay the actuaciones of another one (CPNU facts 4.1). What both show is told
 * once, of the folder with people in it; how a phantom's copies are edited or go, or its court changes as the original's, says
 * nothing new.
 */
final class Fantasmas {

    private record Entry(Instancia original, List<Object> key) {}

    private final List<Novedad> news;
    private final Map<Instancia, List<Instancia>> phantoms;
    private final Set<Actuacion> added = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Instancia, Map<List<Object>, Long>> before = new IdentityHashMap<>();
    private final Map<Instancia, Map<List<Object>, Long>> now = new IdentityHashMap<>();
    private final Map<Entry, Long> left = new HashMap<>();

    private Fantasmas(List<Novedad> news, List<Instancia> instancias) {
        this.news = news;
        phantoms = instancias.stream()
                .filter(instancia -> instancia.original().isPresent())
                .collect(Collectors.groupingBy(
                        instancia -> instancia.original().orElseThrow(), IdentityHashMap::new, Collectors.toList()));
        news.stream()
                .filter(novedad -> novedad.tipo() == TipoNovedad.ACTUACION_NUEVA)
                .map(Novedad::actuacion)
                .forEach(added::add);
    }

    static List<Novedad> once(List<Novedad> news, List<Instancia> instancias) {
        Fantasmas fantasmas = new Fantasmas(news, instancias);
        return fantasmas.phantoms.isEmpty() ? news : fantasmas.once();
    }

    private List<Novedad> once() {
        Set<Novedad> told = Collections.newSetFromMap(new IdentityHashMap<>());
        news.stream()
                .sorted(Comparator.comparing(
                        novedad -> novedad.instancia().original().isPresent()))
                .filter(this::isNews)
                .forEach(told::add);
        return news.stream().filter(told::contains).toList();
    }

    private boolean isNews(Novedad novedad) {
        Instancia original = novedad.instancia().original().orElse(null);
        return switch (novedad.tipo()) {
            case ACTUACION_NUEVA -> isMore(original == null ? novedad.instancia() : original, novedad);
            case ACTUACION_MODIFICADA, ACTUACION_RETIRADA ->
                original == null || !hasSaid(original, novedad.actuacion());
            case DESPACHO_CAMBIADO, DATOS_CAMBIADOS -> original == null || !isToldOf(original, novedad);
            default -> true;
        };
    }

    private boolean isToldOf(Instancia original, Novedad novedad) {
        return news.stream()
                .anyMatch(other -> other.instancia() == original
                        && other.tipo() == novedad.tipo()
                        && Objects.equals(other.despues(), novedad.despues()));
    }

    /** Whether the original has, or once had, what the phantom's row says or said. */
    private static boolean hasSaid(Instancia original, Actuacion copy) {
        Set<List<Object>> said = sayings(copy).collect(Collectors.toSet());
        return original.actuaciones().stream().flatMap(Fantasmas::sayings).anyMatch(said::contains);
    }

    private static Stream<List<Object>> sayings(Actuacion actuacion) {
        return Stream.concat(
                        Stream.of(actuacion.contenido()),
                        actuacion.anteriores().stream().map(ActuacionAnterior::contenido))
                .map(Contenido::key);
    }

    /** Whether an original and its phantoms show more of this content than any of them did before, and not all of it is told yet. */
    private boolean isMore(Instancia original, Novedad novedad) {
        List<Object> key = novedad.contenido().key();
        long rest = left.computeIfAbsent(
                new Entry(original, key),
                unseen -> most(original, key, now, one -> true)
                        - most(original, key, before, one -> !added.contains(one)));
        left.put(new Entry(original, key), rest - 1);
        return rest > 0;
    }

    /** What the original showed when it opened is known, though it came silently; what it lost, its phantoms show in vain. */
    private long most(
            Instancia original,
            List<Object> key,
            Map<Instancia, Map<List<Object>, Long>> counts,
            Predicate<Actuacion> counted) {
        long gone = original.actuaciones().stream()
                .filter(one -> !one.isThere() && one.contenido().key().equals(key))
                .count();
        long own = counts.computeIfAbsent(original, unseen -> count(original, counted))
                .getOrDefault(key, 0L);
        return phantoms.getOrDefault(original, List.of()).stream()
                .mapToLong(phantom ->
                        counts.computeIfAbsent(phantom, unseen -> count(phantom, counted.and(Actuacion::isToldOf)))
                                        .getOrDefault(key, 0L)
                                - gone)
                .reduce(own, Math::max);
    }

    private static Map<List<Object>, Long> count(Instancia instancia, Predicate<Actuacion> counted) {
        return instancia.there().stream()
                .filter(counted)
                .collect(Collectors.groupingBy(one -> one.contenido().key(), Collectors.counting()));
    }
}
