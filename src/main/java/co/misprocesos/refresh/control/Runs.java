package co.misprocesos.refresh.control;

import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.entity.Asker;
import co.misprocesos.refresh.entity.Followed;
import co.misprocesos.refresh.entity.RunKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes runs and their items. A run has no state of its own: it is done when none of its items is open. */
@ApplicationScoped
public class Runs {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    /** Makes a run whose items are all open. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID create(RunKind kind, String scope, Asker asker, List<Followed> cases, Instant now) {
        UUID id = UUID.randomUUID();
        em.createNativeQuery(
                        """
                        insert into refresh_runs (id, kind, user_id, scope, ip_address, user_agent, created_at)
                          values (?1, ?2, cast(?3 as int), ?4, left(?5, 45), left(?6, 255), ?7)""")
                .setParameter(1, id)
                .setParameter(2, kind.name())
                .setParameter(3, asker.userId())
                .setParameter(4, scope)
                .setParameter(5, asker.address())
                .setParameter(6, asker.agent())
                .setParameter(7, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        em.createNativeQuery(
                        """
                        insert into refresh_items (run_id, position, radicado, case_id, saved_id)
                          select ?1, p, r, c, s
                            from jsonb_to_recordset(cast(?2 as jsonb)) as wanted (p int, r varchar, c int, s int)""")
                .setParameter(1, id)
                .setParameter(2, asJson(cases))
                .executeUpdate();
        return id;
    }

    /** The newest sweep of a scope that is not done. */
    public Optional<UUID> unfinishedSweep(String scope) {
        List<?> rows = em.createNativeQuery(
                        """
                        select r.id from refresh_runs r
                          where r.kind = 'BARRIDO' and r.scope = ?1
                            and exists (select 1 from refresh_items i where i.run_id = r.id and i.outcome is null)
                          order by r.created_at desc limit 1""")
                .setParameter(1, scope)
                .getResultList();
        return rows.stream().findFirst().map(UUID.class::cast);
    }

    /** What the open items of a run look at. */
    @Transactional
    public Set<Radicado> openRadicados(UUID runId) {
        List<?> rows = em.createNativeQuery(
                        "select distinct radicado from refresh_items where run_id = ?1 and outcome is null")
                .setParameter(1, runId)
                .getResultList();
        return rows.stream().map(row -> new Radicado((String) row)).collect(Collectors.toSet());
    }

    private static String asJson(List<Followed> cases) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        int position = 0;
        for (Followed followed : cases) {
            JsonObjectBuilder item =
                    Json.createObjectBuilder().add("p", position++).add("r", followed.radicado());
            Optional.ofNullable(followed.caseId()).ifPresent(id -> item.add("c", id));
            Optional.ofNullable(followed.savedId()).ifPresent(id -> item.add("s", id));
            array.add(item);
        }
        return array.build().toString();
    }
}
