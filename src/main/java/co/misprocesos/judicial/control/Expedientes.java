package co.misprocesos.judicial.control;

import co.misprocesos.judicial.entity.Antiguedad;
import co.misprocesos.judicial.entity.Cambio;
import co.misprocesos.judicial.entity.Comparacion;
import co.misprocesos.judicial.entity.Conocido;
import co.misprocesos.judicial.entity.Fallo;
import co.misprocesos.judicial.entity.Lectura;
import co.misprocesos.judicial.entity.ListRow;
import co.misprocesos.judicial.entity.Proceso;
import co.misprocesos.judicial.entity.Registrado;
import co.misprocesos.radicado.entity.Radicado;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is known of the cases, and the one way in for what the court says. */
@ApplicationScoped
public class Expedientes {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    @Inject
    private Event<Registrado> registrado;

    @Inject
    private Records records;

    @Inject
    private SearchTexts searchTexts;

    @Inject
    private WeeklyCounts weeklyCounts;

    /** Makes sure that there is a record to be locked and read, however many ask for it at once. */
    @Transactional
    public void ensure(Collection<Radicado> radicados) {
        if (radicados.isEmpty()) {
            return;
        }
        em.createNativeQuery(
                        """
                        insert into procesos (radicado)
                          select wanted.radicado from unnest(string_to_array(?1, ',')) as wanted (radicado)
                          where not exists (select 1 from procesos p where p.radicado = wanted.radicado)
                          order by 1
                          on conflict (radicado) do nothing""")
                .setParameter(1, radicados.stream().map(Radicado::value).collect(Collectors.joining(",")))
                .executeUpdate();
    }

    /** The record, held until the transaction ends: nobody else writes it meanwhile. It is made when there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Proceso hold(Radicado radicado) {
        Proceso known = find(radicado);
        if (known != null) {
            return known;
        }
        ensure(List.of(radicado));
        return find(radicado);
    }

    private Proceso find(Radicado radicado) {
        return em.find(Proceso.class, radicado.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Registers a complete answer and tells those who must agree with it within the same transaction.
     *
     * @param leftAt when the first question of the reading left
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Cambio register(Radicado radicado, Lectura lectura, Instant leftAt) {
        Proceso proceso = hold(radicado);
        Comparacion comparison = records.register(radicado, proceso, lectura);
        Cambio cambio = proceso.register(lectura, comparison, leftAt);
        if (lectura.examen() || cambio.hay() || !comparison.novedades().isEmpty()) {
            searchTexts.refresh(radicado);
            weeklyCounts.refresh(radicado);
        }
        registrado.fire(
                new Registrado(radicado, lectura, cambio, proceso.hechos().shown()));
        records.tell(radicado, comparison);
        return cambio;
    }

    /** Notes that the court was asked and shows nothing new. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void confirm(Radicado radicado, String consulta, Instant leftAt) {
        hold(radicado).confirm(consulta, leftAt);
    }

    /** Shows what the first steps of a first reading have brought; the case stays unverified. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void preview(Radicado radicado, Lectura partial) {
        Proceso proceso = hold(radicado);
        if (proceso.preview(partial.hechos(), partial.vista())) {
            searchTexts.refresh(radicado);
            registrado.fire(new Registrado(
                    radicado, partial, Cambio.NINGUNO, proceso.hechos().shown()));
        }
    }

    /** What is known of a case that is about to be asked for. */
    @Transactional
    public Conocido known(Radicado radicado) {
        Proceso proceso = em.find(Proceso.class, radicado.value());
        return proceso == null ? Conocido.NADA : proceso.conocido();
    }

    /** When these cases were last verified and last moved, all in one look; one nobody ever asked for is missing. */
    @Transactional
    public List<Antiguedad> ages(Collection<Radicado> radicados) {
        List<?> rows = em.createNativeQuery(
                        """
                        select p.radicado, p.verificado_en, p.intentado_en, p.fecha_ultima_actuacion from procesos p
                          where p.radicado = any(string_to_array(?1, ','))""")
                .setParameter(1, radicados.stream().map(Radicado::value).collect(Collectors.joining(",")))
                .getResultList();
        return rows.stream()
                .map(row -> new ListRow((Object[]) row))
                .map(row -> new Antiguedad(new Radicado(row.text(0)), row.instant(1), row.instant(2), row.date(3)))
                .toList();
    }

    /** Notes a question without a complete answer; nothing but the last attempt changes. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void registerFailure(Radicado radicado, Fallo fallo, Instant leftAt) {
        hold(radicado).registerFailure(fallo, leftAt);
    }

    /** The records of these cases, made where there are none, and held until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Proceso> hold(Collection<Radicado> radicados) {
        if (radicados.isEmpty()) {
            return List.of();
        }
        ensure(radicados);
        return em.createQuery(
                        "select p from Proceso p where p.radicado in :radicados order by p.radicado", Proceso.class)
                .setParameter(
                        "radicados", radicados.stream().map(Radicado::value).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What is known of these cases, by number; one nobody ever asked for is missing. */
    @Transactional
    public Map<String, Proceso> known(Collection<Radicado> radicados) {
        if (radicados.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery("select p from Proceso p where p.radicado in :radicados", Proceso.class)
                .setParameter(
                        "radicados", radicados.stream().map(Radicado::value).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Proceso::radicado, Function.identity()));
    }
}
