package co.misprocesos.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the cases of a simulated court change. */
class CaseFixtureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    private final CaseFixture fixture = CaseFixture.of("11001400300120240012300")
            .plusActuacion(DAY, "Auto requiere", null)
            .plusActuacion(DAY, "Fijacion estado", "");

    @Test
    void aRadicadoOfTwentyTwoDigitsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CaseFixture.of("1100140030012024001230"));
    }

    @Test
    void renumberingMovesEveryIdAndNothingElse() {
        CaseFixture after = fixture.renumbered(1);
        for (int i = 0; i < 3; i++) {
            ActuacionFixture old = fixture.main().actuaciones().get(i);
            ActuacionFixture renumbered = after.main().actuaciones().get(i);
            assertNotEquals(old.idRegActuacion(), renumbered.idRegActuacion());
            assertEquals(old, renumbered.withIds(old.idRegActuacion(), old.consActuacion()));
        }
    }

    @Test
    void shufflingKeepsThePartiesAndMovesThem() {
        List<SujetoFixture> before = fixture.main().sujetos();
        List<SujetoFixture> after = fixture.withSujetosShuffled(3).main().sujetos();
        assertNotEquals(before, after);
        assertEquals(before, sorted(after));
    }

    @Test
    void aRemovedActuacionLeavesAGap() {
        assertEquals(
                List.of(1, 3, 4),
                fixture.minusActuacion(2).plusActuacion(DAY, "A Despacho", null).main().actuaciones().stream()
                        .map(ActuacionFixture::consActuacion)
                        .toList());
        assertThrows(IllegalArgumentException.class, () -> fixture.minusActuacion(9));
    }

    @Test
    void aLateActuacionDoesNotMoveTheLastDay() {
        CaseFixture late = fixture.plusActuacion(DAY.minusDays(40), "Recepción Memorial", null);
        assertEquals(DAY, late.main().fechaUltimaActuacion());
        assertEquals(4, late.main().actuaciones().size());
    }

    @Test
    void siblingsHaveTheirOwnIds() {
        CaseFixture two = fixture.plusTyba();
        assertNotEquals(two.main().idProceso() / 10, two.instancias().get(1).idProceso() / 10);
        assertEquals(1, two.instancias().get(1).idProceso() % 10);
    }

    private static List<SujetoFixture> sorted(List<SujetoFixture> sujetos) {
        return sujetos.stream()
                .sorted(Comparator.comparingLong(SujetoFixture::idRegSujeto))
                .toList();
    }
}
