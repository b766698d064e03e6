package co.misprocesos.court;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

/**
 * One of the procesos that a radicado may have.
 *
 * @param dated whether the search tells {@code fechaUltimaActuacion}: the latest day of the actuaciones
 * @param fechaProceso may be null
 * @param datos texts, exactly as they go out
 * @param actuaciones in the order of {@code consActuacion}, oldest first
 */
public record InstanciaFixture(
        String radicado,
        long idRegProceso,
        int idConexion,
        boolean privado,
        boolean dated,
        LocalDate fechaProceso,
        Map<Dato, String> datos,
        List<SujetoFixture> sujetos,
        List<ActuacionFixture> actuaciones) {

    private static final int TYBA = 320;
    private static final Map<Integer, Integer> SHARDS =
            Map.of(320, 1, 180, 2, 261, 3, 197, 3, 135, 3, 323, 3, 310, 4, 263, 4);

    public InstanciaFixture {
        datos = Collections.unmodifiableMap(new EnumMap<>(datos));
        sujetos = List.copyOf(sujetos);
        actuaciones = List.copyOf(actuaciones);
    }

    /** A public proceso of Justicia XXI with two parties and its filing; the index tells siblings apart. */
    static InstanciaFixture of(String radicado, int index) {
        LocalDate filed = filed(radicado);
        return new InstanciaFixture(
                        radicado,
                        idBase(radicado) + index,
                        CourtNames.Sede.of(radicado).idConexion,
                        false,
                        true,
                        filed,
                        CourtNames.datos(radicado),
                        List.of(),
                        List.of())
                .withSujetos(
                        SujetoFixture.demandante("COOPERATIVA IMAGINARIA DEL COLIBRÍ"),
                        SujetoFixture.demandado("PERSONA FICTICIA " + radicado.substring(16, 21)))
                .plusActuacion(filing(filed));
    }

    /** The twin of TYBA: other names for the roles, neither dates nor actuaciones (CPNU facts 4.1). */
    static InstanciaFixture tyba(String radicado, int index) {
        Map<Dato, String> datos = CourtNames.datos(radicado);
        datos.put(Dato.RECURSO, null);
        datos.put(Dato.UBICACION, "Software: Justicia XXI Web");
        datos.put(Dato.CONTENIDO, "");
        return new InstanciaFixture(
                        radicado, idBase(radicado) + index, TYBA, false, false, null, datos, List.of(), List.of())
                .withSujetos(
                        SujetoFixture.of("Demandante/accionante", "COOPERATIVA IMAGINARIA DEL COLIBRÍ"),
                        SujetoFixture.of("Demandado/indiciado/causante", "PERSONA FICTICIA ")
                                .asEmplazado(),
                        SujetoFixture.of("Defensor Publico", "DEFENSA INVENTADA"));
    }

    /** Where the ids of a radicado begin; some pass 2^31 once the shard digit is added (CPNU facts 2.7). */
    static long idBase(String radicado) {
        return 10_000_000 + hash(radicado) % 20_000_000 * 16;
    }

    private static long hash(String radicado) {
        CRC32 crc = new CRC32();
        crc.update(radicado.getBytes(StandardCharsets.US_ASCII));
        return crc.getValue();
    }

    private static LocalDate filed(String radicado) {
        int year = Math.min(2026, Math.max(1990, Integer.parseInt(radicado.substring(12, 16))));
        long hash = hash(radicado);
        return Story.workingDay(LocalDate.of(year, 1 + (int) (hash % 10), 1 + (int) (hash % 28)));
    }

    private static ActuacionFixture filing(LocalDate filed) {
        String note =
                String.format("Actuación de  Radicación de Proceso  realizada el %td/%<tm/%<tY a las 08:20:01", filed);
        return ActuacionFixture.on(filed, " Radicación de Proceso", note).withTermino(filed, filed);
    }

    public long idProceso() {
        return idRegProceso * 10 + shard();
    }

    /** The latest day of the actuaciones, null when there is none or the court tells none. */
    public LocalDate fechaUltimaActuacion() {
        return actuaciones.stream()
                .map(ActuacionFixture::fechaActuacion)
                .filter(fecha -> dated)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    public String dato(Dato dato) {
        return datos.get(dato);
    }

    public InstanciaFixture with(Dato dato, String text) {
        Map<Dato, String> changed = new EnumMap<>(datos);
        changed.put(dato, text);
        return new InstanciaFixture(
                radicado, idRegProceso, idConexion, privado, dated, fechaProceso, changed, sujetos, actuaciones);
    }

    public InstanciaFixture withPrivado(boolean value) {
        return new InstanciaFixture(
                radicado, idRegProceso, idConexion, value, dated, fechaProceso, datos, sujetos, actuaciones);
    }

    /** Tells or withholds {@code fechaUltimaActuacion}. */
    public InstanciaFixture withDated(boolean value) {
        return new InstanciaFixture(
                radicado, idRegProceso, idConexion, privado, value, fechaProceso, datos, sujetos, actuaciones);
    }

    public InstanciaFixture withFechaProceso(LocalDate fecha) {
        return new InstanciaFixture(
                radicado, idRegProceso, idConexion, privado, dated, fecha, datos, sujetos, actuaciones);
    }

    public InstanciaFixture withSujetos(SujetoFixture... all) {
        return withSujetos(List.of(all));
    }

    /** Replaces the parties, in this order; those without an id get one. */
    public InstanciaFixture withSujetos(List<SujetoFixture> all) {
        long next = idRegProceso * 2;
        for (SujetoFixture sujeto : all) {
            next = Math.max(next, sujeto.idRegSujeto());
        }
        List<SujetoFixture> numbered = new ArrayList<>();
        for (SujetoFixture sujeto : all) {
            numbered.add(sujeto.idRegSujeto() == 0 ? sujeto.withId(++next) : sujeto);
        }
        return new InstanciaFixture(
                radicado, idRegProceso, idConexion, privado, dated, fechaProceso, datos, numbered, actuaciones);
    }

    public InstanciaFixture plusSujeto(SujetoFixture sujeto) {
        List<SujetoFixture> all = new ArrayList<>(sujetos);
        all.add(sujeto);
        return withSujetos(all);
    }

    /** The same parties in another order. */
    public InstanciaFixture withSujetosShuffled(long seed) {
        List<SujetoFixture> all = new ArrayList<>(sujetos);
        Collections.shuffle(all, new Random(seed));
        if (all.equals(sujetos)) {
            Collections.rotate(all, 1);
        }
        return withSujetos(all);
    }

    /** Registers an actuación after all others, whatever its dates. */
    public InstanciaFixture plusActuacion(ActuacionFixture actuacion) {
        int cons = actuaciones.isEmpty()
                ? (idConexion == TYBA ? 42_000_000 : 0)
                : actuaciones.get(actuaciones.size() - 1).consActuacion();
        List<ActuacionFixture> all = new ArrayList<>(actuaciones);
        all.add(actuacion.withIds(idRegActuacion(0, cons + 1), cons + 1));
        return withActuaciones(all);
    }

    /** Removes an actuación; its number stays a gap. */
    public InstanciaFixture minusActuacion(int consActuacion) {
        return editActuacion(consActuacion, actuacion -> null);
    }

    /** Corrects an actuación in its place.
     *
     * @throws IllegalArgumentException when there is none of that number */
    public InstanciaFixture editActuacion(int consActuacion, UnaryOperator<ActuacionFixture> edit) {
        if (actuaciones.stream().noneMatch(a -> a.consActuacion() == consActuacion)) {
            throw new IllegalArgumentException("No actuación " + consActuacion + " in " + radicado);
        }
        return withActuaciones(actuaciones.stream()
                .map(a -> a.consActuacion() == consActuacion ? edit.apply(a) : a)
                .filter(Objects::nonNull)
                .toList());
    }

    /** The same actuaciones under other ids, as the court does now and then (CPNU facts 4.3). */
    public InstanciaFixture renumbered(int wave) {
        return withActuaciones(actuaciones.stream()
                .map(a -> a.withIds(idRegActuacion(wave, a.consActuacion()), a.consActuacion()))
                .toList());
    }

    public InstanciaFixture withActuaciones(List<ActuacionFixture> all) {
        return new InstanciaFixture(
                radicado, idRegProceso, idConexion, privado, dated, fechaProceso, datos, sujetos, all);
    }

    private long idRegActuacion(int wave, int consActuacion) {
        long start = (idRegProceso * 48_271 + wave * 40_692_013L) % 150_000_000;
        return (100_000_000 + start + consActuacion) * 10 + shard();
    }

    private int shard() {
        return SHARDS.getOrDefault(idConexion, 0);
    }
}
