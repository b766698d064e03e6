package co.misprocesos.judicial.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The instances of a case as one search shows them; in whatever order, for it says nothing. */
public record Vista(List<InstanciaVista> instancias) {

    /** Nothing is shown, or nobody has looked. */
    public static final Vista NINGUNA = new Vista(List.of());

    public Vista {
        instancias = List.copyOf(instancias);
    }

    /** Whether a search shows the same instances with the same court, date, parties and privacy. */
    public boolean looksLike(Vista before) {
        Map<Long, InstanciaVista> others = before.byId();
        return instancias.size() == others.size()
                && instancias.stream().allMatch(instancia -> Optional.ofNullable(others.get(instancia.idProceso()))
                        .filter(instancia::looksLike)
                        .isPresent());
    }

    /** Whether an instance is missing that was there, or something of one is blank or fewer that was not. */
    public boolean lacks(Vista before) {
        Map<Long, InstanciaVista> now = byId();
        return before.instancias.stream().anyMatch(was -> Optional.ofNullable(now.get(was.idProceso()))
                .map(is -> is.lacks(was))
                .orElse(true));
    }

    /** Whether an instance is public that was not there, or not public, before. */
    public boolean opens(Vista before) {
        Map<Long, InstanciaVista> others = before.byId();
        return instancias.stream()
                .filter(instancia -> !instancia.esPrivado())
                .anyMatch(instancia -> Optional.ofNullable(others.get(instancia.idProceso()))
                        .map(InstanciaVista::esPrivado)
                        .orElse(true));
    }

    /** Whether a public instance is dated on that day or later, or not at all: its date then says little about news. */
    public boolean movesSince(LocalDate day) {
        return instancias.stream()
                .filter(instancia -> !instancia.esPrivado())
                .anyMatch(instancia -> instancia.movesSince(day));
    }

    /** The public instances that look different from before, or are dated on that day or later, or not at all. */
    public Set<Long> moved(Vista before, LocalDate since) {
        Map<Long, InstanciaVista> others = before.byId();
        return instancias.stream()
                .filter(instancia -> !instancia.esPrivado())
                .filter(instancia -> instancia.movesSince(since)
                        || Optional.ofNullable(others.get(instancia.idProceso()))
                                .filter(instancia::looksLike)
                                .isEmpty())
                .map(InstanciaVista::idProceso)
                .collect(Collectors.toSet());
    }

    private Map<Long, InstanciaVista> byId() {
        return instancias.stream()
                .collect(Collectors.toMap(InstanciaVista::idProceso, Function.identity(), (one, twin) -> one));
    }
}
