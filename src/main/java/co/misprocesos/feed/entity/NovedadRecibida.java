package co.misprocesos.feed.entity;

import co.misprocesos.judicial.entity.TipoNovedad;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A novedad as one user received it.
 *
 * @param idProceso the court's number of the instance in which it happened
 * @param despacho the court that has the instance now; null when unknown
 * @param detectadaEn when we saw it
 * @param antes JSON of the members that differ, as they were; null when there is nothing to compare
 * @param despues JSON of the members that differ, as they became; null likewise
 * @param revisada whether this user marked it as seen
 * @param proyectos this user's projects that hold the case now, by id
 * @param actuacion the actuación that it tells of, as it is now
 */
public record NovedadRecibida(
        long id,
        TipoNovedad tipo,
        String radicado,
        long idProceso,
        String despacho,
        Instant detectadaEn,
        String antes,
        String despues,
        boolean revisada,
        List<Integer> proyectos,
        Optional<ActuacionGuardada> actuacion) {}
