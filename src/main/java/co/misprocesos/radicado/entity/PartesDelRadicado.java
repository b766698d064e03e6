package co.misprocesos.radicado.entity;

/**
 * The parts of a radicado in words, as far as the tables know them; the court that has the case now may be another.
 *
 * @param municipio its name as DANE writes it, or {@code desconocido (código …)}; likewise {@code departamento}
 * @param entidad its name, or {@code desconocida (código …)}; likewise {@code especialidad}
 * @param despacho the number of the court among its like, 3 digits
 * @param año the year of filing as written
 * @param consecutivo 5 digits
 * @param instancia 2 digits; {@code 00} comes first
 */
public record PartesDelRadicado(
        String municipio,
        String departamento,
        String entidad,
        String especialidad,
        String despacho,
        int año,
        String consecutivo,
        String instancia) {}
