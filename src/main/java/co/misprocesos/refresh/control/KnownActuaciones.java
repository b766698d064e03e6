package co.misprocesos.refresh.control;

import co.misprocesos.judicial.entity.Contenido;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.entity.ActuacionPedida;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/** Single actuaciones of our record, for those who follow the case. */
@ApplicationScoped
public class KnownActuaciones {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    @Inject
    private Instance<Followers> followers;

    /**
     * The actuación with our id.
     *
     * @throws co.misprocesos.problem.entity.ProblemException 404 when the user doesn't follow the case, or it has no such
     *     actuación
     */
    public ActuacionPedida read(int userId, Radicado radicado, long id) {
        if (followers.stream().noneMatch(each -> each.include(userId, radicado))) {
            throw Problem.notFound("No sigue un proceso con ese radicado.").asException();
        }
        List<?> rows = em.createNativeQuery(
                        """
                        select i.id_proceso, a.cons_actuacion, a.fecha_actuacion, a.actuacion, a.anotacion, a.fecha_inicial,
                               a.fecha_final, a.fecha_registro, a.con_documentos
                          from actuaciones a join instancias i on i.id = a.instancia_id
                          where a.id = ?1 and a.radicado = ?2""")
                .setParameter(1, id)
                .setParameter(2, radicado.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(KnownActuaciones::pedida)
                .findFirst()
                .orElseThrow(() ->
                        Problem.notFound("Ese proceso no tiene esa actuación.").asException());
    }

    private static ActuacionPedida pedida(Object[] row) {
        return new ActuacionPedida(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                new Contenido(
                        day(row[2]), (String) row[3], (String) row[4], day(row[5]), day(row[6]), day(row[7]), (Boolean)
                                row[8]));
    }

    private static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }
}
