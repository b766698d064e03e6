package co.misprocesos.judicial.control;

import co.misprocesos.radicado.entity.Radicado;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** How much happened in each case, week by week. */
@ApplicationScoped
public class WeeklyCounts {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    /** Counts anew from the record as the caller's transaction has it; only weeks that differ are written. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void refresh(Radicado radicado) {
        em.flush();
        em.createNativeQuery(
                        """
                        with counted as materialized (select semana, n from actividad_del_caso(?1)),
                             emptied as (delete from actividad a where a.radicado = ?1
                                           and not exists (select 1 from counted c where c.semana = a.semana))
                          insert into actividad (radicado, semana, n) select ?1, semana, n from counted
                            on conflict (radicado, semana) do update set n = excluded.n where actividad.n <> excluded.n""")
                .setParameter(1, radicado.value())
                .executeUpdate();
    }
}
