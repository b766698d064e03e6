package co.misprocesos.feed.control;

import co.misprocesos.feed.entity.CasoSeguido;
import co.misprocesos.feed.entity.InstanciaGuardada;
import co.misprocesos.judicial.entity.Actividad;
import co.misprocesos.judicial.entity.ListRow;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import co.misprocesos.radicado.entity.Radicado;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the record of a case for who follows it. */
@ApplicationScoped
public class Casos {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    /**
     * The case with all its instances.
     *
     * @throws ProblemException 404 when the user doesn't follow it
     */
    public CasoSeguido one(int userId, Radicado radicado) {
        ListRow row = new ListRow(followed(userId, radicado));
        return new CasoSeguido(
                radicado, row.verificacion(0), row.instant(4), actividad(radicado), instancias(radicado));
    }

    /** @throws ProblemException 404 when the user doesn't follow the case */
    void requireFollowed(int userId, Radicado radicado) {
        followed(userId, radicado);
    }

    /**
     * Our number of an instance of a case that the user follows.
     *
     * @throws ProblemException 404 when the user doesn't follow the case, or it has no such instance
     */
    long instancia(int userId, Radicado radicado, long idProceso) {
        followed(userId, radicado);
        return new Statement()
                        .add(
                                "select id from instancias where radicado = ? and id_proceso = ?",
                                radicado.value(),
                                idProceso)
                        .rows(em)
                        .stream()
                        .findFirst()
                        .map(Long.class::cast)
                        .orElseThrow(() -> Problem.notFound("El proceso no tiene esa instancia.")
                                .asException());
    }

    private Object[] followed(int userId, Radicado radicado) {
        return new Statement()
                        .add(
                                """
                        select p.situacion, p.verificado_en, p.intentado_en, p.ultimo_fallo, p.cambiado_en
                          from saved_processes s left join procesos p on p.radicado = s.radicado
                          where s.user_id = ? and s.radicado = ?""",
                                userId,
                                radicado.value())
                        .rows(em)
                        .stream()
                        .findFirst()
                        .map(Object[].class::cast)
                        .orElseThrow(() -> Problem.notFound("No existe ese proceso entre sus guardados.")
                                .asException());
    }

    private List<Actividad> actividad(Radicado radicado) {
        Object weeks = new Statement()
                .add("select " + Actividad.COLUMN + " from actividad where radicado = ?", radicado.value())
                .rows(em)
                .get(0);
        return Actividad.read((String) weeks);
    }

    private List<InstanciaGuardada> instancias(Radicado radicado) {
        return new Statement()
                        .add(
                                """
                        select t.id_proceso, t.despacho, t.departamento, t.tipo_proceso, t.clase_proceso, t.subclase_proceso,
                               t.ponente, t.ubicacion, t.recurso, t.fecha_proceso, t.fecha_ultima_actuacion, t.es_privado,
                               t.principal, t.sujetos, t.ausente_desde
                          from instancias t where t.radicado = ? order by t.principal desc, t.id""",
                                radicado.value())
                        .rows(em)
                        .stream()
                        .map(Columns::new)
                        .map(Casos::instancia)
                        .toList();
    }

    private static InstanciaGuardada instancia(Columns columns) {
        return new InstanciaGuardada(
                columns.number(),
                columns.text(),
                columns.text(),
                columns.text(),
                columns.text(),
                columns.text(),
                columns.text(),
                columns.text(),
                columns.text(),
                columns.date(),
                columns.date(),
                columns.flag(),
                columns.flag(),
                columns.text(),
                columns.instant());
    }
}
