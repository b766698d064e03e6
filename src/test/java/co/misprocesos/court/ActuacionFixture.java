package co.misprocesos.court;

import java.time.LocalDate;

/**
 * One actuación, as the court holds it; texts go out exactly as written here.
 *
 * @param idRegActuacion 0 until an instancia takes the actuación in
 * @param consActuacion 0 until an instancia takes the actuación in
 * @param anotacion may be null, empty, or hold line breaks
 * @param fechaInicial first day of the term that it opens, null for none
 * @param fechaFinal last day of that term, null for none
 */
public record ActuacionFixture(
        long idRegActuacion,
        int consActuacion,
        LocalDate fechaActuacion,
        String actuacion,
        String anotacion,
        LocalDate fechaInicial,
        LocalDate fechaFinal,
        LocalDate fechaRegistro,
        boolean conDocumentos) {

    /** An actuación without a term, registered on its own day. */
    public static ActuacionFixture on(LocalDate fecha, String actuacion, String anotacion) {
        return new ActuacionFixture(0, 0, fecha, actuacion, anotacion, null, null, fecha, false);
    }

    ActuacionFixture withIds(long idRegActuacion, int consActuacion) {
        return new ActuacionFixture(
                idRegActuacion,
                consActuacion,
                fechaActuacion,
                actuacion,
                anotacion,
                fechaInicial,
                fechaFinal,
                fechaRegistro,
                conDocumentos);
    }

    public ActuacionFixture withFechaActuacion(LocalDate fecha) {
        return copy(fecha, actuacion, anotacion, fechaInicial, fechaFinal, fechaRegistro, conDocumentos);
    }

    public ActuacionFixture withActuacion(String text) {
        return copy(fechaActuacion, text, anotacion, fechaInicial, fechaFinal, fechaRegistro, conDocumentos);
    }

    public ActuacionFixture withAnotacion(String text) {
        return copy(fechaActuacion, actuacion, text, fechaInicial, fechaFinal, fechaRegistro, conDocumentos);
    }

    /** Opens a term; the last day may be null. */
    public ActuacionFixture withTermino(LocalDate first, LocalDate last) {
        return copy(fechaActuacion, actuacion, anotacion, first, last, fechaRegistro, conDocumentos);
    }

    public ActuacionFixture withFechaRegistro(LocalDate fecha) {
        return copy(fechaActuacion, actuacion, anotacion, fechaInicial, fechaFinal, fecha, conDocumentos);
    }

    public ActuacionFixture withDocumentos() {
        return copy(fechaActuacion, actuacion, anotacion, fechaInicial, fechaFinal, fechaRegistro, true);
    }

    private ActuacionFixture copy(
            LocalDate fecha,
            String text,
            String note,
            LocalDate first,
            LocalDate last,
            LocalDate registered,
            boolean documents) {
        return new ActuacionFixture(
                idRegActuacion, consActuacion, fecha, text, note, first, last, registered, documents);
    }
}
