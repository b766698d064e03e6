package co.misprocesos.saved.control;

import co.misprocesos.judicial.entity.HechosMostrados;
import co.misprocesos.judicial.entity.Registrado;
import co.misprocesos.judicial.entity.RespuestasOlvidadas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;

/** Writes what the court said into the lists of all who follow the case, within the recorder's transaction: they never disagree. */
@ApplicationScoped
public class SavedFacts {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    void follow(@Observes Registrado registrado) {
        HechosMostrados hechos = registrado.hechos();
        em.createNativeQuery(
                        """
                        update saved_processes s
                          set id_proceso = ?2, demandante = ?3, demandado = ?4, juzgado = ?5, clase = ?6, subclase = ?7, ubicacion = ?8,
                              fecha_ultima_actuacion = cast(?9 as date), snapshot_consulta = coalesce(?10, snapshot_consulta),
                              snapshot_detalle = coalesce(?11, snapshot_detalle), updated_at = now()
                          where s.radicado = ?1
                            and (s.id_proceso, s.demandante, s.demandado, s.juzgado, s.clase, s.subclase, s.ubicacion,
                                 s.fecha_ultima_actuacion)
                                is distinct from (cast(?2 as varchar), cast(?3 as varchar), cast(?4 as varchar), cast(?5 as varchar),
                                                  cast(?6 as varchar), cast(?7 as varchar), cast(?8 as varchar), cast(?9 as date))""")
                .setParameter(1, registrado.radicado().value())
                .setParameter(2, hechos.idProceso())
                .setParameter(3, hechos.demandante())
                .setParameter(4, hechos.demandado())
                .setParameter(5, hechos.juzgado())
                .setParameter(6, hechos.clase())
                .setParameter(7, hechos.subclase())
                .setParameter(8, hechos.ubicacion())
                .setParameter(
                        9, hechos.fechaUltimaActuacion() == null ? null : Date.valueOf(hechos.fechaUltimaActuacion()))
                .setParameter(10, registrado.lectura().consulta())
                .setParameter(11, registrado.lectura().detalle())
                .executeUpdate();
    }

    void forget(@Observes RespuestasOlvidadas old) {
        em.createNativeQuery(
                        """
                        update saved_processes set snapshot_consulta = null, snapshot_detalle = null
                          where radicado = any(string_to_array(?1, ','))""")
                .setParameter(1, String.join(",", old.radicados()))
                .executeUpdate();
    }
}
