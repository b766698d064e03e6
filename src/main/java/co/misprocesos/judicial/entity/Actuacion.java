package co.misprocesos.judicial.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One entry of the court's register as we hold it: its words now, and what it said before. Its id is ours and never changes. */
@Entity
@Table(name = "actuaciones")
public class Actuacion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "actuaciones_seq")
    @SequenceGenerator(name = "actuaciones_seq", sequenceName = "actuaciones_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "instancia_id", nullable = false)
    private Instancia instancia;

    @Column(nullable = false, length = 23)
    private String radicado;

    @Column(name = "cons_actuacion", nullable = false)
    private long consActuacion;

    @Column(nullable = false)
    private LocalDate orden;

    @Embedded
    private ContenidoGuardado dice;

    @Column(columnDefinition = "text not null")
    private String dudas = "";

    @Column(name = "primera_vista", columnDefinition = "timestamptz not null")
    private Instant primeraVista;

    @Column(columnDefinition = "timestamptz")
    private Instant modificada;

    @Column(name = "ausente_desde", columnDefinition = "timestamptz")
    private Instant ausenteDesde;

    @Column(columnDefinition = "timestamptz")
    private Instant retirada;

    @Column(nullable = false)
    private boolean callada;

    @OneToMany(mappedBy = "actuacionEditada", cascade = CascadeType.PERSIST)
    private List<ActuacionAnterior> anteriores = new ArrayList<>();

    protected Actuacion() {}

    /** @param callada whether nobody is told of it */
    Actuacion(Instancia instancia, ActuacionLeida leida, boolean callada, Instant now) {
        this.instancia = instancia;
        this.radicado = instancia.radicado();
        this.callada = callada;
        this.primeraVista = now;
        this.consActuacion = leida.consActuacion();
        this.orden = leida.contenido().fechaRegistro();
        say(leida.contenido());
    }

    /**
     * Takes in what the court shows of it now. Blanks wait for a second complete reading; white space is taken over silently.
     *
     * @return the members that differ
     */
    Diferencia register(ActuacionLeida leida, boolean whole, Instant now) {
        Contenido before = contenido();
        Contenido shown = leida.contenido();
        List<String> blanked = before.differing(shown).stream()
                .filter(member -> shown.isBlank(member))
                .toList();
        Dudas doubts = Dudas.ofColumn(dudas);
        List<String> waiting = blanked.stream()
                .filter(member -> !whole || !doubts.contains(member))
                .toList();
        dudas = doubts.after(waiting, whole).asColumn();
        ausenteDesde = null;
        consActuacion = leida.consActuacion();
        Contenido after = shown.keeping(waiting, before);
        Diferencia difference = new Diferencia();
        after.differing(before)
                .forEach(member -> difference.add(
                        member, before.members().get(member), after.members().get(member)));
        if (!difference.isEmpty()) {
            anteriores.add(new ActuacionAnterior(this, before, modificada == null ? primeraVista : modificada, now));
            modificada = now;
        }
        say(after);
        return difference;
    }

    /**
     * A complete reading doesn't show it.
     *
     * @return whether a second one agrees now, so that it is gone
     */
    boolean miss(Instant now) {
        if (ausenteDesde == null) {
            ausenteDesde = now;
            return false;
        }
        retirada = now;
        return true;
    }

    /** Whether something about it waits for a second complete reading. */
    boolean isDoubtful() {
        return retirada == null && (ausenteDesde != null || !dudas.isEmpty());
    }

    boolean isThere() {
        return retirada == null;
    }

    boolean isToldOf() {
        return !callada;
    }

    /** @return its own day of registration or the latest before it in the court's order */
    LocalDate placeAfter(LocalDate latest) {
        LocalDate own = contenido().fechaRegistro();
        LocalDate place = latest == null || latest.isBefore(own) ? own : latest;
        if (!place.equals(orden)) {
            orden = place;
        }
        return place;
    }

    Instancia instancia() {
        return instancia;
    }

    public Long id() {
        return id;
    }

    /** The court's number of it; an aid for pairing only (CPNU facts 4.3). */
    public long consActuacion() {
        return consActuacion;
    }

    /** When two complete readings had agreed that it is gone; null while it is there. */
    public Instant retirada() {
        return retirada;
    }

    /** What it said before, oldest first. */
    public List<ActuacionAnterior> anteriores() {
        return List.copyOf(anteriores);
    }

    /** What it says, or said last. */
    public Contenido contenido() {
        return dice.value();
    }

    private void say(Contenido said) {
        if (dice == null || !contenido().equals(said)) {
            dice = new ContenidoGuardado(said);
        }
    }
}
