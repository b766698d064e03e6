package co.misprocesos.judicial.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the lists show of a case: the facts of its main instance (the public one with the latest date).
 *
 * @param idProceso the source's number of that instance; null when unknown
 * @param demandantes who sues, all of them
 * @param demandados who is sued, all of them
 * @param fechaUltimaActuacion the court's date of the last actuación; null when it gives none
 */
public record Hechos(
        Long idProceso,
        Partes demandantes,
        Partes demandados,
        String juzgado,
        String clase,
        String subclase,
        String ubicacion,
        LocalDate fechaUltimaActuacion) {

    /** Nothing is known yet. */
    public static final Hechos NINGUNO = new Hechos(null, Partes.NINGUNA, Partes.NINGUNA, null, null, null, null, null);

    /** The names of the members that differ, in the order in which lists show them; the parties are compared uncut and as sets. */
    public List<String> changedFields(Hechos before) {
        List<String> changed = new ArrayList<>();
        if (!demandantes.same(before.demandantes)) {
            changed.add("demandante");
        }
        if (!demandados.same(before.demandados)) {
            changed.add("demandado");
        }
        addIfDifferent(changed, "juzgado", juzgado, before.juzgado);
        addIfDifferent(changed, "clase", clase, before.clase);
        addIfDifferent(changed, "subclase", subclase, before.subclase);
        addIfDifferent(changed, "ubicacion", ubicacion, before.ubicacion);
        addIfDifferent(changed, "fechaUltimaActuacion", fechaUltimaActuacion, before.fechaUltimaActuacion);
        return changed;
    }

    /** Whether something is blank that was not before. */
    public boolean lacks(Hechos before) {
        return isBlanked(juzgado, before.juzgado)
                || isBlanked(clase, before.clase)
                || isBlanked(subclase, before.subclase)
                || isBlanked(ubicacion, before.ubicacion)
                || isBlanked(fechaUltimaActuacion, before.fechaUltimaActuacion)
                || isBlanked(demandantes.lines(), before.demandantes.lines())
                || isBlanked(demandados.lines(), before.demandados.lines());
    }

    private static boolean isBlanked(Object now, Object before) {
        return now == null && before != null;
    }

    private static void addIfDifferent(List<String> changed, String field, Object now, Object before) {
        if (!Objects.equals(now, before)) {
            changed.add(field);
        }
    }

    /** These facts, but with parties in the order in which they were stored where they are the same people. */
    public Hechos keepingOrderOf(Hechos before) {
        return new Hechos(
                idProceso,
                demandantes.same(before.demandantes) ? before.demandantes : demandantes,
                demandados.same(before.demandados) ? before.demandados : demandados,
                juzgado,
                clase,
                subclase,
                ubicacion,
                fechaUltimaActuacion);
    }

    /** The facts as the 255-character columns of lists hold them. */
    public HechosMostrados shown() {
        return new HechosMostrados(
                idProceso == null ? null : idProceso.toString(),
                demandantes.shown(),
                demandados.shown(),
                Texto.cut(juzgado, Partes.WIDTH),
                Texto.cut(clase, Partes.WIDTH),
                Texto.cut(subclase, Partes.WIDTH),
                Texto.cut(ubicacion, Partes.WIDTH),
                fechaUltimaActuacion);
    }
}
