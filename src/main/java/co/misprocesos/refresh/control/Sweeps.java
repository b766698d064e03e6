package co.misprocesos.refresh.control;

import co.misprocesos.judicial.control.Expedientes;
import co.misprocesos.judicial.entity.Antiguedad;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.entity.Asker;
import co.misprocesos.refresh.entity.Followed;
import co.misprocesos.refresh.entity.RunKind;
import co.misprocesos.refresh.entity.SweepOrder;
import co.misprocesos.refresh.entity.SweepRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts the daily look at every case, once: who comes while a sweep of the same scope is unfinished joins it. */
@ApplicationScoped
public class Sweeps {

    /** A case that was verified within it has had its question of the day. */
    private static final Duration SAME_DAY = Duration.ofHours(12);

    private static final String READABLE = "\\d{" + Radicado.DIGITS + "}";

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    @Inject
    private Runs runs;

    @Inject
    private Refreshes refreshes;

    @Inject
    private Wants wants;

    @Inject
    private Expedientes expedientes;

    private SweepOrder order;

    @Inject
    void configure(
            @ConfigProperty(name = "REFRESH_MAX_AGE") Duration maxAge,
            @ConfigProperty(name = "REFRESH_ZONE") ZoneId zone) {
        order = new SweepOrder(maxAge, zone);
    }

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<FollowedCases> followedCases;

    /**
     * The unfinished sweep of this range, or a new one. Where one is joined, the cases that it asked for long ago are wanted
     * again and all of them change places: with a budget too small for all, a sweep lasts for days, and the day's news
     * must not wait for its end.
     */
    @Transactional
    public UUID startOrJoin(SweepRange range, Asker asker) {
        oneAtATime();
        List<Followed> cases = cases(range);
        UUID runId = runs.unfinishedSweep(range.scope())
                .orElseGet(() -> refreshes.open(RunKind.BARRIDO, range.scope(), asker, cases));
        wants.wantForSweep(places(runId, cases));
        return runId;
    }

    /** Starts the sweep that is due on a day, or joins an unfinished one, unless any server on this database has done so already. */
    @Transactional
    public boolean startOnceFor(LocalDate day) {
        oneAtATime();
        boolean first = !em.createNativeQuery(
                        """
                        insert into refresh_days (day, run_id, started_at) values (?1, ?2, ?3)
                          on conflict (day) do nothing returning day""")
                .setParameter(1, java.sql.Date.valueOf(day))
                .setParameter(2, new UUID(0, 0))
                .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
                .getResultList()
                .isEmpty();
        if (first) {
            UUID runId = startOrJoin(SweepRange.EVERYTHING, Asker.SCHEDULER);
            em.createNativeQuery("update refresh_days set run_id = ?2 where day = ?1")
                    .setParameter(1, java.sql.Date.valueOf(day))
                    .setParameter(2, runId)
                    .executeUpdate();
        }
        return first;
    }

    /** The place of what the run waits for, and of what was verified long ago. */
    private List<Place> places(UUID runId, List<Followed> cases) {
        Instant now = clock.instant();
        Set<Radicado> waiting = runs.openRadicados(runId);
        return ages(cases, waiting).values().stream()
                .filter(age -> waiting.contains(age.radicado()) || !isOfToday(age.verificadoEn(), now))
                .map(age -> new Place(
                        age.radicado(),
                        order.rank(age.verificadoEn(), age.fechaUltimaActuacion(), now),
                        !isOfToday(age.intentadoEn(), now)))
                .toList();
    }

    private Map<Radicado, Antiguedad> ages(List<Followed> cases, Set<Radicado> waiting) {
        Map<Radicado, Antiguedad> ages = Stream.concat(
                        waiting.stream(),
                        cases.stream()
                                .map(Followed::radicado)
                                .filter(text -> text.matches(READABLE))
                                .map(Radicado::new))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), Antiguedad::unknown));
        expedientes.ages(ages.keySet()).forEach(age -> ages.put(age.radicado(), age));
        return ages;
    }

    private static boolean isOfToday(Instant moment, Instant now) {
        return moment != null && moment.isAfter(now.minus(SAME_DAY));
    }

    private List<Followed> cases(SweepRange range) {
        return followedCases.stream().flatMap(cases -> cases.in(range).stream()).toList();
    }

    /** Two calls at once must not both find nothing to join. */
    private void oneAtATime() {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('refresh.sweep'))")
                .getSingleResult();
    }
}
