package co.misprocesos.saved.control;

import co.misprocesos.judicial.entity.HechosMostrados;
import co.misprocesos.judicial.entity.Proceso;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.radicado.entity.Radicado;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rows of saved_processes: made once per user and radicado under any race, with what the record holds at that moment. */
@ApplicationScoped
public class SavedRows {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    /**
     * Follows cases whose records the caller holds.
     *
     * @return how many of them are new to the user
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int follow(int userId, Collection<Proceso> procesos) {
        return em.createNativeQuery(
                        """
                        insert into saved_processes (user_id, radicado, id_proceso, demandante, demandado, juzgado, clase, subclase,
                                                     ubicacion, fecha_ultima_actuacion, snapshot_consulta, snapshot_detalle)
                          select ?1, r.radicado, r.id_proceso, r.demandante, r.demandado, r.juzgado, r.clase, r.subclase,
                                 r.ubicacion, r.fecha, p.snapshot_consulta, p.snapshot_detalle
                            from jsonb_to_recordset(cast(?2 as jsonb)) as r (radicado varchar, id_proceso varchar, demandante varchar,
                                   demandado varchar, juzgado varchar, clase varchar, subclase varchar, ubicacion varchar, fecha date)
                            join procesos p on p.radicado = r.radicado
                            order by r.radicado
                          on conflict (user_id, radicado) do nothing""")
                .setParameter(1, userId)
                .setParameter(2, asJson(procesos))
                .executeUpdate();
    }

    /**
     * Holds a saved process until the transaction ends, its record first, as everybody does who touches both.
     *
     * @return its number as it is stored
     * @throws co.misprocesos.problem.entity.ProblemException 404 when the user has no such saved process
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String hold(int userId, int savedId) {
        em.createNativeQuery(
                        """
                        select 1 from procesos p join saved_processes s on s.radicado = p.radicado
                          where s.id = ?1 and s.user_id = ?2 for update of p""")
                .setParameter(1, savedId)
                .setParameter(2, userId)
                .getResultList();
        List<?> rows = em.createNativeQuery(
                        "select radicado from saved_processes where id = ?1 and user_id = ?2 for update")
                .setParameter(1, savedId)
                .setParameter(2, userId)
                .getResultList();
        return rows.stream().findFirst().map(String.class::cast).orElseThrow(() -> Problem.notFound(
                        "No existe ese proceso entre sus guardados.")
                .asException());
    }

    /** The user's row for each of these numbers that has one. */
    public Map<String, Integer> ids(int userId, Collection<Radicado> radicados) {
        List<?> rows = em.createNativeQuery(
                        "select radicado, id from saved_processes where user_id = ?1 and radicado = any(string_to_array(?2, ','))")
                .setParameter(1, userId)
                .setParameter(2, radicados.stream().map(Radicado::value).collect(Collectors.joining(",")))
                .getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (String) row[0], row ->
                (Integer) row[1]));
    }

    private static String asJson(Collection<Proceso> procesos) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (Proceso proceso : procesos) {
            HechosMostrados hechos = proceso.hechos().shown();
            JsonObjectBuilder row = Json.createObjectBuilder().add("radicado", proceso.radicado());
            addKnown(row, "id_proceso", hechos.idProceso());
            addKnown(row, "demandante", hechos.demandante());
            addKnown(row, "demandado", hechos.demandado());
            addKnown(row, "juzgado", hechos.juzgado());
            addKnown(row, "clase", hechos.clase());
            addKnown(row, "subclase", hechos.subclase());
            addKnown(row, "ubicacion", hechos.ubicacion());
            addKnown(row, "fecha", hechos.fechaUltimaActuacion());
            rows.add(row);
        }
        return rows.build().toString();
    }

    private static void addKnown(JsonObjectBuilder row, String column, Object value) {
        if (value != null) {
            row.add(column, value.toString());
        }
    }
}
