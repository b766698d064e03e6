package co.misprocesos.judicial.entity;

import co.misprocesos.radicado.entity.Radicado;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The court's record of one case as we hold it. A reading is compared with it, and each difference is told once; the first
 * one is silent.
 */
public final class Expediente {

    private final String radicado;
    private final List<Instancia> instancias;
    private boolean unread;
    private boolean doubtful;

    private Expediente(String radicado, List<Instancia> instancias, boolean unread) {
        this.radicado = radicado;
        this.instancias = new ArrayList<>(instancias);
        this.unread = unread;
    }

    /** One that was never read. */
    public static Expediente unread(Radicado radicado) {
        return new Expediente(radicado.value(), List.of(), true);
    }

    /** One that was read: these are all instances that were ever seen. */
    public static Expediente of(Radicado radicado, List<Instancia> instancias) {
        return new Expediente(radicado.value(), instancias, false);
    }

    /**
     * Takes a reading in and tells what changed, each change once.
     *
     * @param whole whether everything was asked for: only whole readings confirm what is blank or gone
     * @param now when we saw it
     */
    public List<Novedad> register(List<InstanciaLeida> leidas, boolean whole, Instant now) {
        List<Novedad> news = new ArrayList<>();
        Set<Long> shown = new HashSet<>();
        doubtful = false;
        for (InstanciaLeida leida : leidas) {
            if (shown.add(leida.idProceso())) {
                news.addAll(register(leida, whole, now));
            }
        }
        instancias.stream()
                .filter(instancia -> !shown.contains(instancia.idProceso()))
                .forEach(instancia -> instancia.miss(now));
        instancias.forEach(instancia -> instancia.resemble(instancias));
        unread = false;
        return Fantasmas.once(news, instancias);
    }

    private List<Novedad> register(InstanciaLeida leida, boolean whole, Instant now) {
        Optional<Instancia> known = instancias.stream()
                .filter(instancia -> instancia.idProceso() == leida.idProceso())
                .findFirst();
        Instancia instancia = known.orElseGet(() -> new Instancia(radicado, leida.idProceso(), leida.esPrivado(), now));
        List<Novedad> news = instancia.register(leida, whole, !unread, now);
        if (known.isEmpty()) {
            instancias.add(instancia);
            news = unread ? List.of() : List.of(instancia.announce(now));
        }
        doubtful |= instancia.isDoubtful(leida);
        return news;
    }

    /** Whether something that the last reading showed waits for a second complete one. */
    public boolean isDoubtful() {
        return doubtful;
    }

    /** All that were ever seen. */
    public List<Instancia> instancias() {
        return List.copyOf(instancias);
    }
}
