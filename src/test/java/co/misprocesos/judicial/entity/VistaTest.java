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
    private static final Huella THREE = new Huella(3, "newest", "all");

    @Test
    void looksLikeItselfInWhateverOrder() {
        assertTrue(vista(one(), two()).looksLike(vista(two(), one())));
        assertTrue(vista(one("Demandado: EVA", "Demandante: ANA")).looksLike(vista(one())));
        assertTrue(vista(one()).looksLike(vista(one().with(THREE))), "what was read besides doesn't show in a search");
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
        Vista before = vista(one().with(THREE), two());
        assertFalse(before.lacks(before));
        assertTrue(vista(one()).lacks(before), "an instance is gone");
        assertTrue(vista(instance(null, DAY, false), two()).lacks(before), "the court is blank");
        assertTrue(vista(instance("JUZGADO", null, false), two()).lacks(before), "the date is blank");
        assertTrue(vista(new InstanciaVista(1, "JUZGADO", DAY, false, List.of(), null), two())
                .lacks(before));
        assertTrue(vista(one().with(new Huella(2, "p", "t")), two()).lacks(before), "fewer actuaciones");
        assertFalse(vista(one().with(new Huella(4, "p", "t")), two()).lacks(before), "more are news, not a doubt");
    }

    @Test
    void whatTurnsPrivateHidesAndLacksNothing() {
        assertFalse(
                vista(new InstanciaVista(1, null, null, true, List.of(), null)).lacks(vista(one())));
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
    void otherActuacionesAreToldWhereBothWereRead() {
        Vista before = vista(one().with(THREE));
        assertFalse(vista(one()).hasOtherActuaciones(before));
        assertFalse(vista(one().with(new Huella(3, "newest", null))).hasOtherActuaciones(before));
        assertTrue(vista(one().with(new Huella(3, "newest", "back-dated"))).hasOtherActuaciones(before));
        assertTrue(vista(one().with(new Huella(3, "other", null))).hasOtherActuaciones(before));
        assertTrue(vista(one().with(new Huella(4, "newest", null))).hasOtherActuaciones(before));
        assertFalse(before.hasOtherActuaciones(vista(one())), "a first reading is no news");
    }

    @Test
    void keepsTheDigestsThatWereNotReadAgain() {
        Vista before = vista(one().with(THREE));
        assertEquals(before, vista(one()).keeping(before));
        assertEquals(before, vista(one().with(new Huella(3, "newest", null))).keeping(before));
        Huella moved = new Huella(4, "moved", null);
        assertEquals(vista(one().with(moved)), vista(one().with(moved)).keeping(before));
    }

    @Test
    void isTheSameAfterItsColumn() {
        VistaColumn column = new VistaColumn();
        Vista all = vista(
                one().with(THREE),
                new InstanciaVista(3_290_051_731L, null, null, true, List.of(), new Huella(1, "p", null)));
        assertEquals(all, column.convertToEntityAttribute(column.convertToDatabaseColumn(all)));
        assertNull(column.convertToDatabaseColumn(Vista.NINGUNA));
        assertEquals(Vista.NINGUNA, column.convertToEntityAttribute(null));
    }

    private static Vista vista(InstanciaVista... instancias) {
        return new Vista(List.of(instancias));
    }

    private static InstanciaVista one(String... partes) {
        List<String> named = partes.length == 0 ? List.of("Demandante: ANA", "Demandado: EVA") : List.of(partes);
        return new InstanciaVista(1, "JUZGADO", DAY, false, named, null);
    }

    private static InstanciaVista two() {
        return new InstanciaVista(2, "TRIBUNAL", DAY, false, List.of("Demandante: ANA"), null);
    }

    private static InstanciaVista instance(String despacho, LocalDate fecha, boolean esPrivado) {
        return new InstanciaVista(1, despacho, fecha, esPrivado, List.of("Demandante: ANA", "Demandado: EVA"), null);
    }
}
