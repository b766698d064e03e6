package co.misprocesos.judicial.entity;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One row of a list of cases as the database gives it; says in which columns the facts and the verification stand.
 *
 * @param columns as the query selects them, null where the database has none
 */
public record ListRow(Object[] columns) {

    public Integer number(int column) {
        return (Integer) columns[column];
    }

    public String text(int column) {
        return (String) columns[column];
    }

    /** Of a {@code timestamptz}. */
    public Instant instant(int column) {
        return columns[column] == null ? null : ((Timestamp) columns[column]).toInstant();
    }

    public LocalDate date(int column) {
        Date date = (Date) columns[column];
        return date == null ? null : date.toLocalDate();
    }

    /** Eight columns: id_proceso, demandante, demandado, juzgado, clase, subclase, ubicacion, fecha_ultima_actuacion. */
    public HechosMostrados hechos(int first) {
        return new HechosMostrados(
                text(first),
                text(first + 1),
                text(first + 2),
                text(first + 3),
                text(first + 4),
                text(first + 5),
                text(first + 6),
                date(first + 7));
    }

    /** Four columns: situacion, verificado_en, intentado_en, ultimo_fallo. */
    public Verificacion verificacion(int first) {
        String situacion = text(first);
        String fallo = text(first + 3);
        return new Verificacion(
                situacion == null ? null : Situacion.valueOf(situacion),
                instant(first + 1),
                instant(first + 2),
                fallo == null ? null : Fallo.valueOf(fallo));
    }
}
