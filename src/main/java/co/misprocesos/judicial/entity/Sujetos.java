package co.misprocesos.judicial.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All parties of an instance. Their order and repetitions say nothing (CPNU facts 2.6). */
public record Sujetos(List<Sujeto> lista) {

    public static final Sujetos NINGUNO = new Sujetos(List.of());

    public Sujetos {
        lista = List.copyOf(lista);
    }

    boolean isEmpty() {
        return lista.isEmpty();
    }

    boolean same(Sujetos other) {
        return asSet().equals(other.asSet());
    }

    /** Those that the other set lacks, in this one's order. */
    Sujetos without(Sujetos other) {
        Set<Sujeto> others = other.asSet();
        return new Sujetos(lista.stream()
                .filter(sujeto -> !others.contains(sujeto))
                .distinct()
                .toList());
    }

    private Set<Sujeto> asSet() {
        return new HashSet<>(lista);
    }
}
