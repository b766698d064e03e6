package co.misprocesos.judicial.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What an actuación said before the court edited it. Never changed, never removed. */
@Entity
@Table(name = "actuaciones_anteriores")
public class ActuacionAnterior {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "actuaciones_anteriores_seq")
    @SequenceGenerator(name = "actuaciones_anteriores_seq", sequenceName = "actuaciones_anteriores_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "actuacion_id", nullable = false)
    private Actuacion actuacionEditada;

    @Embedded
    private ContenidoGuardado dice;

    @Column(name = "vista_desde", columnDefinition = "timestamptz not null")
    private Instant vistaDesde;

    @Column(name = "vista_hasta", columnDefinition = "timestamptz not null")
    private Instant vistaHasta;

    protected ActuacionAnterior() {}

    ActuacionAnterior(Actuacion edited, Contenido said, Instant from, Instant to) {
        actuacionEditada = edited;
        dice = new ContenidoGuardado(said);
        vistaDesde = from;
        vistaHasta = to;
    }

    /** What it said. */
    public Contenido contenido() {
        return dice.value();
    }

    /** When we first saw it say so. */
    public Instant vistaDesde() {
        return vistaDesde;
    }

    /** When we saw that it said something else. */
    public Instant vistaHasta() {
        return vistaHasta;
    }
}
