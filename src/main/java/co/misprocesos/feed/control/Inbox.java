package co.misprocesos.feed.control;

import co.misprocesos.judicial.entity.NovedadRegistrada;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;

/** What each user was told and what they have seen of it. The database counts what is unseen. */
@ApplicationScoped
public class Inbox {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Tells whoever follows the case at this moment, within the transaction that recorded the novedad. */
    void tell(@Observes NovedadRegistrada novedad) {
        em.createNativeQuery(
                        """
                        insert into inbox (user_id, novedad_id, saved_process_id, radicado, tipo, detectada_en)
                          select s.user_id, ?1, s.id, s.radicado, ?2, cast(?3 as timestamptz)
                            from saved_processes s where s.radicado = ?4 and s.user_id is not null""")
                .setParameter(1, novedad.id())
                .setParameter(2, novedad.tipo().name())
                .setParameter(3, novedad.detectadaEn().atOffset(ZoneOffset.UTC))
                .setParameter(4, novedad.radicado().value())
                .executeUpdate();
    }

    /**
     * Marks as seen; what was seen before keeps the moment at which it was.
     *
     * @throws co.misprocesos.problem.entity.ProblemException 404 when the user did not receive it
     */
    @Transactional
    public void see(int userId, long novedadId) {
        hold(userId, novedadId);
        em.createNativeQuery(
                        """
                        update inbox set revisada_en = cast(?3 as timestamptz)
                          where user_id = ?1 and novedad_id = ?2 and revisada_en is null""")
                .setParameter(1, userId)
                .setParameter(2, novedadId)
                .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /**
     * Takes the mark away.
     *
     * @throws co.misprocesos.problem.entity.ProblemException 404 when the user did not receive it
     */
    @Transactional
    public void unsee(int userId, long novedadId) {
        hold(userId, novedadId);
        em.createNativeQuery(
                        """
                        update inbox set revisada_en = null
                          where user_id = ?1 and novedad_id = ?2 and revisada_en is not null""")
                .setParameter(1, userId)
                .setParameter(2, novedadId)
                .executeUpdate();
    }

    /** The saved process comes before its entries, as when it is dropped: the two never wait for each other. */
    private void hold(int userId, long novedadId) {
        boolean received = !em.createNativeQuery(
                        """
                        select 1 from inbox i join saved_processes s on s.id = i.saved_process_id
                          where i.user_id = ?1 and i.novedad_id = ?2 for no key update of s""")
                .setParameter(1, userId)
                .setParameter(2, novedadId)
                .getResultList()
                .isEmpty();
        if (!received) {
            throw Novedades.unknown().asException();
        }
    }
}
