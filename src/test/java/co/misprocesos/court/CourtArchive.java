package co.misprocesos.court;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The published cases; each change is seen whole or not at all. */
final class CourtArchive {

    private final Map<String, CaseFixture> cases = new TreeMap<>();
    private final Map<Long, InstanciaFixture> instancias = new HashMap<>();

    /**
     * Publishes or replaces.
     *
     * @throws IllegalStateException when another case has one of its ids; then nothing changes
     */
    synchronized void put(CaseFixture published) {
        for (InstanciaFixture instancia : published.instancias()) {
            InstanciaFixture other = instancias.getOrDefault(instancia.idProceso(), instancia);
            if (!other.radicado().equals(published.radicado())) {
                throw new IllegalStateException(published.radicado() + " has an id of " + other.radicado());
            }
        }
        remove(published.radicado());
        published.instancias().forEach(instancia -> instancias.put(instancia.idProceso(), instancia));
        cases.put(published.radicado(), published);
    }

    synchronized void update(String radicado, UnaryOperator<CaseFixture> change) {
        put(change.apply(find(radicado).orElseThrow(() -> new IllegalArgumentException("Not published: " + radicado))));
    }

    synchronized void remove(String radicado) {
        CaseFixture gone = cases.remove(radicado);
        if (gone != null) {
            gone.instancias().forEach(instancia -> instancias.remove(instancia.idProceso()));
        }
    }

    synchronized Optional<CaseFixture> find(String radicado) {
        return Optional.ofNullable(cases.get(radicado));
    }

    synchronized Optional<InstanciaFixture> find(long idProceso) {
        return Optional.ofNullable(instancias.get(idProceso));
    }

    /** The documents of any case that are meant, by their ids. */
    synchronized List<DocumentFixture> documents(Predicate<DocumentFixture> which) {
        return instancias.values().stream()
                .flatMap(instancia -> instancia.actuaciones().stream()
                        .flatMap(actuacion -> DocumentFixture.of(instancia, actuacion).stream()))
                .filter(which)
                .sorted(Comparator.comparingLong(DocumentFixture::idRegDocumento))
                .toList();
    }

    synchronized List<CaseFixture> all() {
        return List.copyOf(cases.values());
    }
}
