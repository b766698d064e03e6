package co.misprocesos.refresh.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.cpnu.entity.Actuacion;
import co.misprocesos.judicial.entity.Contenido;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActuacionPedidaTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final ActuacionPedida OURS =
            new ActuacionPedida(1, 81, new Contenido(DAY, "Auto señala honorarios", "Uno  dos", DAY, null, DAY, true));

    @Test
    void isFoundWhateverItsId() {
        assertEquals(Optional.of(8L), found(row(7, 80, "Uno dos", DAY), row(8, 81, " Uno\ndos ", DAY)));
    }

    @Test
    void ofTwinsTheOneWithItsNumberIsIt() {
        assertEquals(Optional.of(7L), found(row(8, 80, "Uno dos", DAY), row(7, 81, "Uno dos", DAY)));
    }

    @Test
    void isFoundByItsContentWhenItsNumberMoved() {
        assertEquals(Optional.of(7L), found(row(7, 90, "Uno dos", DAY), row(8, 81, "Otra", DAY.plusDays(1))));
    }

    @Test
    void isFoundByItsNumberAndDayWhenItWasEdited() {
        assertEquals(Optional.of(7L), found(row(7, 81, "Uno, dos y tres", DAY), row(8, 82, "Otra", DAY)));
    }

    @Test
    void twinsOfWhichNoneHasItsNumberAreNotToldApart() {
        assertEquals(Optional.empty(), found(row(7, 90, "Uno dos", DAY), row(8, 91, "Uno dos", DAY)));
    }

    @Test
    void itsNumberOnAnotherDayIsAnotherActuacion() {
        assertEquals(Optional.empty(), found(row(7, 81, "Otra", DAY.plusDays(1))));
    }

    @Test
    void blankAndNothingAreTheSameNote() {
        ActuacionPedida blank =
                new ActuacionPedida(1, 81, new Contenido(DAY, "Auto señala honorarios", null, DAY, null, DAY, true));
        assertEquals(Optional.of(7L), blank.among(List.of(row(7, 99, " ", DAY))).map(Actuacion::idRegActuacion));
    }

    private static Optional<Long> found(Actuacion... register) {
        return OURS.among(List.of(register)).map(Actuacion::idRegActuacion);
    }

    private static Actuacion row(long id, long number, String note, LocalDate registered) {
        return new Actuacion(id, number, DAY, "Auto señala honorarios", note, DAY, null, registered, true);
    }
}
