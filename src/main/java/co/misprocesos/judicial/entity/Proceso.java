package co.misprocesos.judicial.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** What is known of one case, for all who follow it. A failed question changes nothing in it but the last attempt. */
@Entity
@Table(name = "procesos")
public class Proceso {

    @Id
    @Column(length = 23)
    private String radicado;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Situacion situacion;

    @Column(name = "id_proceso")
    private Long idProceso;

    @Column(columnDefinition = "text")
    private String demandante;

    @Column(columnDefinition = "text")
    private String demandado;

    @Column(columnDefinition = "text")
    private String juzgado;

    @Column(columnDefinition = "text")
    private String clase;

    @Column(columnDefinition = "text")
    private String subclase;

    @Column(columnDefinition = "text")
    private String ubicacion;

    @Column(name = "fecha_ultima_actuacion")
    private LocalDate fechaUltimaActuacion;

    @Column(name = "snapshot_consulta", columnDefinition = "text")
    private String snapshotConsulta;

    @Column(name = "snapshot_detalle", columnDefinition = "text")
    private String snapshotDetalle;

    @Column(name = "verificado_en", columnDefinition = "timestamptz")
    private Instant verificadoEn;

    @Column(name = "intentado_en", columnDefinition = "timestamptz")
    private Instant intentadoEn;

    @Column(name = "cambiado_en", columnDefinition = "timestamptz")
    private Instant cambiadoEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "ultimo_fallo", length = 20)
    private Fallo ultimoFallo;

    @Column(columnDefinition = "text")
    private Vista vista;

    @Column(name = "examinado_en", columnDefinition = "timestamptz")
    private Instant examinadoEn;

    @Column(nullable = false)
    private boolean dudoso;

    /** Loaded by JPA only: the row is made where a race may happen, in SQL. */
    protected Proceso() {}

    /**
     * Takes a complete reading in. Facts follow the last answer, blanks included; a case that is no longer found, or has
     * turned private, keeps what was seen of it. A first reading is compared with nothing, or with what an original
     * service had stored, whatever parts of it were shown meanwhile.
     *
     * @param comparison what the record said to it
     * @param leftAt when the first question of the reading left
     */
    public Cambio register(Lectura lectura, Comparacion comparison, Instant leftAt) {
        Hechos before = isPreviewed() ? Hechos.NINGUNO : hechos();
        Hechos after = worthKeeping(lectura, before) ? lectura.hechos().keepingOrderOf(before) : before;
        Cambio cambio = new Cambio(after.changedFields(before), before.shown(), after.shown());
        boolean moved = cambio.hay() || !comparison.novedades().isEmpty();
        dudoso = verificadoEn != null
                && (comparison.isDoubtful() || lectura.vista().lacks(vista()) || after.lacks(before));
        store(after);
        situacion = lectura.situacion();
        vista = lectura.vista();
        snapshotConsulta = lectura.consulta() == null ? snapshotConsulta : lectura.consulta();
        snapshotDetalle = lectura.detalle() == null ? snapshotDetalle : lectura.detalle();
        examinadoEn = lectura.examen() ? leftAt : examinadoEn;
        cambiadoEn = moved ? leftAt : cambiadoEn;
        verified(leftAt);
        return cambio;
    }

    /** Notes that the court was asked and shows nothing new. */
    public void confirm(String consulta, Instant leftAt) {
        snapshotConsulta = consulta;
        verified(leftAt);
    }

    /**
     * Shows what the first steps of a first reading have brought, so that nobody waits for the rest to see it. The case
     * stays unverified. Nothing happens once there is anything better.
     *
     * @return whether it is shown now
     */
    public boolean preview(Hechos hechos, Vista seen) {
        if (verificadoEn != null || !isPreviewed() && !hechos().equals(Hechos.NINGUNO)) {
            return false;
        }
        vista = seen;
        store(hechos);
        return true;
    }

    /** Whether a complete reading was ever compared: what it found, nothing included, is what the next one is compared with. */
    public boolean isRecorded(boolean hasInstances) {
        return hasInstances || situacion == Situacion.NO_ENCONTRADO && hechos().equals(Hechos.NINGUNO);
    }

    /** Also by the steps of a reading that is not complete, and by what an original service had stored. */
    private boolean wasShown() {
        return situacion == Situacion.ENCONTRADO
                || situacion == Situacion.PRIVADO
                || situacion == null && !hechos().equals(Hechos.NINGUNO);
    }

    private Vista vista() {
        return vista == null ? Vista.NINGUNA : vista;
    }

    private boolean isPreviewed() {
        return verificadoEn == null && !vista().instancias().isEmpty();
    }

    /** A reading by steps may end after another question has left. */
    private void verified(Instant leftAt) {
        verificadoEn = later(verificadoEn, leftAt);
        intentadoEn = later(intentadoEn, leftAt);
        ultimoFallo = null;
    }

    private static Instant later(Instant one, Instant other) {
        return one == null || one.isBefore(other) ? other : one;
    }

    /** Notes that the court was asked and no complete answer came. */
    public void registerFailure(Fallo fallo, Instant leftAt) {
        intentadoEn = leftAt;
        ultimoFallo = fallo;
    }

    /** What is stored. */
    public Hechos hechos() {
        return new Hechos(
                idProceso,
                Partes.ofLines(demandante),
                Partes.ofLines(demandado),
                juzgado,
                clase,
                subclase,
                ubicacion,
                fechaUltimaActuacion);
    }

    public String radicado() {
        return radicado;
    }

    public Verificacion verificacion() {
        return new Verificacion(situacion, verificadoEn, intentadoEn, ultimoFallo);
    }

    /** What the next look is decided from. */
    public Conocido conocido() {
        return new Conocido(verificacion(), vista(), examinadoEn, dudoso, wasShown());
    }

    public String snapshotConsulta() {
        return snapshotConsulta;
    }

    public String snapshotDetalle() {
        return snapshotDetalle;
    }

    private static boolean worthKeeping(Lectura lectura, Hechos before) {
        return lectura.situacion() == Situacion.ENCONTRADO
                || lectura.situacion() == Situacion.PRIVADO && before.equals(Hechos.NINGUNO);
    }

    private void store(Hechos hechos) {
        idProceso = hechos.idProceso();
        demandante = hechos.demandantes().lines();
        demandado = hechos.demandados().lines();
        juzgado = hechos.juzgado();
        clase = hechos.clase();
        subclase = hechos.subclase();
        ubicacion = hechos.ubicacion();
        fechaUltimaActuacion = hechos.fechaUltimaActuacion();
    }
}
