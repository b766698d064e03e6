package co.misprocesos.project.control;

import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import co.misprocesos.project.entity.Colour;
import co.misprocesos.project.entity.Project;
import co.misprocesos.project.entity.ProjectName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Makes, changes and drops a user's projects. */
@ApplicationScoped
public class Projects {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Makes a project and returns its id.
     *
     * @throws ProblemException 409 when the user has one of that name
     */
    @Transactional
    public int create(int userId, ProjectName name, Colour colour) {
        oneNamingAtATime(userId);
        List<?> created = em.createNativeQuery(
                        """
                        insert into projects (user_id, name, color_hex) values (?1, ?2, ?3)
                          on conflict (user_id, name) do nothing returning id""")
                .setParameter(1, userId)
                .setParameter(2, name.value())
                .setParameter(3, colour.hex())
                .getResultList();
        return created.stream().findFirst().map(Integer.class::cast).orElseThrow(() -> taken(name));
    }

    /**
     * Changes what is given; an empty value stays as it is.
     *
     * @throws ProblemException 404 for a project of somebody else, 409 when the user has another one of that name
     */
    @Transactional
    public void change(int userId, int projectId, Optional<ProjectName> name, Optional<Colour> colour) {
        Project project = own(userId, projectId);
        name.filter(other -> !other.value().equals(project.name())).ifPresent(other -> {
            nameIsFree(userId, other);
            project.rename(other, clock.instant());
        });
        colour.ifPresent(other -> project.paint(other, clock.instant()));
    }

    /**
     * Drops a project and its cases; the saved processes stay.
     *
     * @throws ProblemException 404 for a project of somebody else
     */
    @Transactional
    public void drop(int userId, int projectId) {
        int dropped = em.createNativeQuery("delete from projects where id = ?1 and user_id = ?2")
                .setParameter(1, projectId)
                .setParameter(2, userId)
                .executeUpdate();
        if (dropped == 0) {
            throw unknown();
        }
    }

    /**
     * Makes sure that a project is the user's, and holds it until the transaction ends: nobody else changes its cases
     * meanwhile.
     *
     * @throws ProblemException 404 when it isn't
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdOwn(int userId, int projectId) {
        List<?> rows = em.createNativeQuery("select id from projects where id = ?1 and user_id = ?2 for no key update")
                .setParameter(1, projectId)
                .setParameter(2, userId)
                .getResultList();
        if (rows.isEmpty()) {
            throw unknown();
        }
    }

    private Project own(int userId, int projectId) {
        return em.createQuery("select p from Project p where p.id = :id and p.userId = :userId", Project.class)
                .setParameter("id", projectId)
                .setParameter("userId", userId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(Projects::unknown);
    }

    private void nameIsFree(int userId, ProjectName name) {
        oneNamingAtATime(userId);
        boolean taken = !em.createNativeQuery("select 1 from projects where user_id = ?1 and name = ?2")
                .setParameter(1, userId)
                .setParameter(2, name.value())
                .getResultList()
                .isEmpty();
        if (taken) {
            throw taken(name);
        }
    }

    /** Names that a user gives at once are put in a row, so that each sees the one before it. */
    private void oneNamingAtATime(int userId) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('project.name'), ?1)")
                .setParameter(1, userId)
                .getSingleResult();
    }

    private static ProblemException taken(ProjectName name) {
        return Problem.conflict("Ya tiene un proyecto con el nombre «" + name.value() + "».")
                .asException();
    }

    static ProblemException unknown() {
        return Problem.notFound("No existe ese proyecto.").asException();
    }
}
