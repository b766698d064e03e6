package co.misprocesos.judicial.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VistaTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Test
    void looksLikeItselfInWhateverOrder() {
        assertTrue(vista(one(), two()).looksLike(vista(two(), one())));
        assertTrue(vista(one("Demandado: EVA", "Demandante: ANA")).looksLike(vista(one())));
    }

    @Test
    void differsInCourtDatePartiesPrivacyAndInstances() {
        Vista before = vista(one());
        assertFalse(vista(instance("OTRO JUZGADO", DAY, false)).looksLike(before));
        assertFalse(vista(instance("JUZGADO", DAY.plusDays(1), false)).looksLike(before));
        assertFalse(vista(instance("JUZGADO", null, false)).looksLike(before));
        assertFalse(vista(instance("JUZGADO", DAY, true)).looksLike(before));
        assertFalse(vista(one("Demandante: LUIS")).looksLike(before));
        assertFalse(vista(one(), two()).looksLike(before));
        assertFalse(Vista.NINGUNA.looksLike(before));
        assertFalse(vista(two()).looksLike(before));
    }

    @Test
    void lacksWhatIsGoneOrBlankOrFewer() {
        Vista before = vista(one(), two());
        assertFalse(before.lacks(before));
        assertTrue(vista(one()).lacks(before), "an instance is gone");
        assertTrue(vista(instance(null, DAY, false), two()).lacks(before), "the court is blank");
        assertTrue(vista(instance("JUZGADO", null, false), two()).lacks(before), "the date is blank");
        assertTrue(vista(new InstanciaVista(1, "JUZGADO", DAY, false, List.of()), two())
                .lacks(before));
    }

    @Test
    void whatTurnsPrivateHidesAndLacksNothing() {
        assertFalse(vista(new InstanciaVista(1, null, null, true, List.of())).lacks(vista(one())));
    }

    @Test
    void anInstanceThatIsNewOrWasPrivateOpens() {
        assertTrue(vista(one(), two()).opens(vista(one())));
        assertTrue(vista(one()).opens(vista(instance("JUZGADO", DAY, true))));
        assertFalse(vista(one()).opens(vista(one(), two())));
        assertFalse(vista(instance("JUZGADO", DAY, true)).opens(Vista.NINGUNA));
    }

    @Test
    void movesWhenAPublicDateIsRecentOrMissing() {
        assertTrue(vista(one()).movesSince(DAY));
        assertFalse(vista(one()).movesSince(DAY.plusDays(1)));
        assertTrue(vista(instance("JUZGADO", null, false)).movesSince(DAY));
        assertTrue(vista(instance("JUZGADO", DAY.plusYears(1), false)).movesSince(DAY), "dates may lie in the future");
        assertFalse(vista(instance("JUZGADO", null, true)).movesSince(DAY));
    }

    @Test
    void isReadFromColumnsThatHoldMore() {
        String older = "[{\"id\":7,\"privado\":false,\"partes\":[],\"registros\":3,\"primera\":\"p\"}]";
        assertEquals(
                vista(new InstanciaVista(7, null, null, false, List.of())),
                new VistaColumn().convertToEntityAttribute(older));
    }

    @Test
    void isTheSameAfterItsColumn() {
        VistaColumn column = new VistaColumn();
        Vista all = vista(one(), new InstanciaVista(3_290_051_731L, null, null, true, List.of()));
        assertEquals(all, column.convertToEntityAttribute(column.convertToDatabaseColumn(all)));
        assertNull(column.convertToDatabaseColumn(Vista.NINGUNA));
        assertEquals(Vista.NINGUNA, column.convertToEntityAttribute(null));
    }

    private static Vista vista(InstanciaVista... instancias) {
        return new Vista(List.of(instancias));
    }

    private static InstanciaVista one(String... partes) {
        List<String> named = partes.length == 0 ? List.of("Demandante: ANA", "Demandado: EVA") : List.of(partes);
        return new InstanciaVista(1, "JUZGADO", DAY, false, named);
    }

    private static InstanciaVista two() {
        return new InstanciaVista(2, "TRIBUNAL", DAY, false, List.of("Demandante: ANA"));
    }

    private static InstanciaVista instance(String despacho, LocalDate fecha, boolean esPrivado) {
        return new InstanciaVista(1, despacho, fecha, esPrivado, List.of("Demandante: ANA", "Demandado: EVA"));
    }
}
