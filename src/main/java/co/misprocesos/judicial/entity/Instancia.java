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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One of the procesos that the court keeps under a radicado, and the guardian of its actuaciones. */
@Entity
@Table(name = "instancias")
public class Instancia {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "instancias_seq")
    @SequenceGenerator(name = "instancias_seq", sequenceName = "instancias_seq")
    private Long id;

    @Column(nullable = false, length = 23)
    private String radicado;

    @Column(name = "id_proceso", nullable = false)
    private long idProceso;

    @Embedded
    private DatosInstancia datos = new DatosInstancia();

    @Column(columnDefinition = "text not null")
    private Sujetos sujetos = Sujetos.NINGUNO;

    @Column(name = "fecha_ultima_actuacion")
    private LocalDate fechaUltimaActuacion;

    @Column(name = "es_privado", nullable = false)
    private boolean esPrivado;

    @Column(nullable = false)
    private boolean principal;

    @Column(nullable = false)
    private boolean detallada;

    @Column(columnDefinition = "text not null")
    private String dudas = "";

    @Column(name = "primera_vista", columnDefinition = "timestamptz not null")
    private Instant primeraVista;

    @Column(name = "leida_en", columnDefinition = "timestamptz")
    private Instant leidaEn;

    @Column(name = "ausente_desde", columnDefinition = "timestamptz")
    private Instant ausenteDesde;

    @ManyToOne
    @JoinColumn(name = "fantasma_de")
    private Instancia original;

    @OneToMany(mappedBy = "instancia", cascade = CascadeType.PERSIST)
    private List<Actuacion> actuaciones = new ArrayList<>();

    protected Instancia() {}

    Instancia(String radicado, long idProceso, boolean esPrivado, Instant now) {
        this.radicado = radicado;
        this.idProceso = idProceso;
        this.esPrivado = esPrivado;
        this.primeraVista = now;
    }

    /**
     * Takes in what the court shows of it now. What was never read before comes silently.
     *
     * @param callada whether actuaciones that come silently were never told of in any other way
     * @return what changed, each change once
     */
    List<Novedad> register(InstanciaLeida leida, boolean whole, boolean callada, Instant now) {
        List<Novedad> news = new ArrayList<>();
        if (esPrivado != leida.esPrivado()) {
            TipoNovedad tipo = leida.esPrivado() ? TipoNovedad.AHORA_PRIVADO : TipoNovedad.AHORA_PUBLICO;
            news.add(about(tipo, new Diferencia().add("esPrivado", esPrivado, leida.esPrivado()), now));
        }
        esPrivado = leida.esPrivado();
        principal = leida.principal();
        fechaUltimaActuacion =
                leida.fechaUltimaActuacion() == null && esPrivado ? fechaUltimaActuacion : leida.fechaUltimaActuacion();
        ausenteDesde = null;
        facts(leida, whole).forEach((tipo, difference) -> news.add(about(tipo, difference, now)));
        detallada = detallada || leida.datos().containsKey(Dato.CLASE_PROCESO);
        leida.lista().ifPresent(lista -> news.addAll(list(lista, whole, callada, now)));
        return news;
    }

    private Map<TipoNovedad, Diferencia> facts(InstanciaLeida leida, boolean whole) {
        Dudas doubts = Dudas.ofColumn(dudas);
        Hallazgos found = new Hallazgos(doubts, whole, detallada);
        leida.datos().forEach((dato, value) -> found.compare(dato, datos.get(dato), value)
                .ifPresent(stored -> datos.put(dato, stored.orElse(null))));
        leida.sujetos().ifPresent(read -> sujetos = found.compare(sujetos, new Sujetos(read)));
        dudas = found.doubts(leida).asColumn();
        return found.differences();
    }

    private List<Novedad> list(ListaLeida lista, boolean whole, boolean callada, Instant now) {
        List<Novedad> news = new ArrayList<>();
        boolean silent = leidaEn == null;
        Pareo pareo = Pareo.of(there(), lista.renglones(), lista.lowest());
        for (Pareo.Par par : pareo.pares()) {
            Diferencia difference = par.known().register(par.shown(), whole, now);
            if (!difference.isEmpty()) {
                news.add(new Novedad(TipoNovedad.ACTUACION_MODIFICADA, this, par.known(), difference, now));
            }
        }
        if (whole && lista.isWhole()) {
            pareo.faltan().stream()
                    .filter(missing -> missing.miss(now))
                    .map(gone -> new Novedad(TipoNovedad.ACTUACION_RETIRADA, this, gone, Diferencia.NINGUNA, now))
                    .forEach(news::add);
        }
        for (ActuacionLeida leida : pareo.nuevas()) {
            Actuacion nueva = new Actuacion(this, leida, silent && callada, now);
            actuaciones.add(nueva);
            if (!silent) {
                news.add(new Novedad(TipoNovedad.ACTUACION_NUEVA, this, nueva, Diferencia.NINGUNA, now));
            }
        }
        leidaEn = lista.isWhole() ? now : leidaEn;
        place();
        return news;
    }

    private void place() {
        LocalDate latest = null;
        for (Actuacion actuacion : actuaciones.stream()
                .sorted(Comparator.comparingLong(Actuacion::consActuacion))
                .toList()) {
            latest = actuacion.placeAfter(latest);
        }
    }

    /** The search doesn't show it any more; what we hold stays. */
    void miss(Instant now) {
        ausenteDesde = ausenteDesde == null ? now : ausenteDesde;
    }

    /** Told when it appears under a case that was read before. */
    Novedad announce(Instant now) {
        Diferencia shown = new Diferencia();
        for (Dato dato : Dato.values()) {
            if (datos.get(dato) != null) {
                shown.appeared(dato.member(), datos.get(dato));
            }
        }
        return about(TipoNovedad.INSTANCIA_NUEVA, shown.appeared("esPrivado", esPrivado), now);
    }

    /** Whether something that this reading showed waits for a second complete one, or the court counts other actuaciones than we hold. */
    boolean isDoubtful(InstanciaLeida leida) {
        return Dudas.ofColumn(dudas).members().stream().anyMatch(leida::shows)
                || leida.lista()
                        .filter(lista -> lista.registros() != there().size()
                                || actuaciones.stream().anyMatch(Actuacion::isDoubtful))
                        .isPresent();
    }

    /** Remembers which folder it replays: same court, same date, and nobody in it (CPNU facts 4.1). It may part from it later; with people in it, it is none. */
    void resemble(Collection<Instancia> others) {
        if (!sujetos.isEmpty()) {
            original = null;
        } else if (original == null && detallada) {
            original = others.stream()
                    .filter(this::replays)
                    .min(Comparator.comparing((Instancia other) -> !other.principal)
                            .thenComparing(Instancia::idProceso))
                    .orElse(null);
        }
    }

    private boolean replays(Instancia other) {
        return other != this
                && !other.sujetos.isEmpty()
                && Texto.comparable(datos.get(Dato.DESPACHO)).equals(Texto.comparable(other.datos.get(Dato.DESPACHO)))
                && Objects.equals(datos.get(Dato.FECHA_PROCESO), other.datos.get(Dato.FECHA_PROCESO));
    }

    /** The folder that it replays; absent for one of its own. */
    Optional<Instancia> original() {
        return Optional.ofNullable(original);
    }

    List<Actuacion> there() {
        return actuaciones.stream().filter(Actuacion::isThere).toList();
    }

    private Novedad about(TipoNovedad tipo, Diferencia difference, Instant now) {
        return new Novedad(tipo, this, null, difference, now);
    }

    /** Whether it was never stored. */
    public boolean isNew() {
        return id == null;
    }

    String radicado() {
        return radicado;
    }

    /** The source's number of it. */
    public long idProceso() {
        return idProceso;
    }

    public boolean esPrivado() {
        return esPrivado;
    }

    /** A fact as text, in the court's words; null when blank or never read. */
    public String dato(Dato dato) {
        return datos.get(dato);
    }

    public Sujetos sujetos() {
        return sujetos;
    }

    /** All that were ever seen, those that are gone included, in no particular order. */
    public List<Actuacion> actuaciones() {
        return List.copyOf(actuaciones);
    }
}
