package co.misprocesos.judicial.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One change of the court's record, told once. Never changed, never removed. */
@Entity
@Table(name = "novedades")
public class Novedad {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "novedades_seq")
    @SequenceGenerator(name = "novedades_seq", sequenceName = "novedades_seq")
    private Long id;

    @Column(nullable = false, length = 23)
    private String radicado;

    @ManyToOne
    @JoinColumn(name = "instancia_id", nullable = false)
    private Instancia instancia;

    @ManyToOne
    @JoinColumn(name = "actuacion_id")
    private Actuacion actuacion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private TipoNovedad tipo;

    @Column(name = "detectada_en", columnDefinition = "timestamptz not null")
    private Instant detectadaEn;

    @Column(columnDefinition = "text")
    private String antes;

    @Column(columnDefinition = "text")
    private String despues;

    protected Novedad() {}

    Novedad(TipoNovedad tipo, Instancia instancia, Actuacion actuacion, Diferencia diferencia, Instant detectadaEn) {
        this.tipo = tipo;
        this.radicado = instancia.radicado();
        this.instancia = instancia;
        this.actuacion = actuacion;
        this.antes = diferencia.antes();
        this.despues = diferencia.despues();
        this.detectadaEn = detectadaEn;
    }

    public Long id() {
        return id;
    }

    public TipoNovedad tipo() {
        return tipo;
    }

    Instancia instancia() {
        return instancia;
    }

    Actuacion actuacion() {
        return actuacion;
    }

    /** The source's number of the instance that it is about. */
    public long idProceso() {
        return instancia.idProceso();
    }

    /** What the actuación says now, or said last; null when it is about none. */
    public Contenido contenido() {
        return actuacion == null ? null : actuacion.contenido();
    }

    /** JSON of the members that differ, as they were; null when there is none. */
    public String antes() {
        return antes;
    }

    /** JSON of the members that differ, as they are; null when there is none. */
    public String despues() {
        return despues;
    }

    /** When we saw it. */
    public Instant detectadaEn() {
        return detectadaEn;
    }
}
