package co.misprocesos.refresh.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many questions were asked for each person in an hour, which begins with the first of them; on the database's clock. */
@ApplicationScoped
public class UserQuestions {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    @Inject
    @ConfigProperty(name = "USER_QUESTIONS_PER_HOUR")
    private int most;

    /** Counts one; whether it was the last that goes before the sweep in this hour. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean spend(int userId) {
        Number questions = (Number) em.createNativeQuery(
                        """
                        insert into user_questions as u (user_id, hour, questions) values (?1, now(), 1)
                          on conflict (user_id) do update set
                            questions = case when u.hour > now() - interval '1 hour' then u.questions + 1 else 1 end,
                            hour = case when u.hour > now() - interval '1 hour' then u.hour else now() end
                          returning questions""")
                .setParameter(1, userId)
                .getSingleResult();
        return questions.intValue() >= most;
    }

    /** Whether what this person wants now goes behind the sweep. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean areSpent(int userId) {
        return !em.createNativeQuery(
                        """
                        select 1 from user_questions
                          where user_id = ?1 and hour > now() - interval '1 hour' and questions >= ?2""")
                .setParameter(1, userId)
                .setParameter(2, most)
                .getResultList()
                .isEmpty();
    }
}
