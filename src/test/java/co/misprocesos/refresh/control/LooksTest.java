package co.misprocesos.refresh.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.judicial.entity.Conocido;
import co.misprocesos.judicial.entity.InstanciaVista;
import co.misprocesos.judicial.entity.Situacion;
import co.misprocesos.judicial.entity.Verificacion;
import co.misprocesos.judicial.entity.Vista;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.entity.Look;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class LooksTest {

    private static final Radicado RADICADO = new Radicado("76001400330020230000100");
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final LocalDate TODAY_IN_BOGOTA = LocalDate.of(2026, 11, 22);
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 3, 1);
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));

    private final Looks looks = new Looks(Duration.ofDays(30), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aQuietCaseNeedsNothingElse() {
        assertEquals(Look.NONE, looks.after(RADICADO, known(quiet()), quiet()));
    }

    @Test
    void aFirstReadingNeedsEverything() {
        assertEquals(Look.WHOLE, looks.after(RADICADO, Conocido.NADA, quiet()));
    }

    @Test
    void aCaseThatWasVerifiedButNeverExaminedNeedsEverything() {
        Conocido adopted = new Conocido(verified(), quiet(), null, false, true);
        assertEquals(Look.WHOLE, looks.after(RADICADO, adopted, quiet()));
    }

    @Test
    void aChangedDateOrCourtIsNews() {
        assertEquals(Look.NEWS, looks.after(RADICADO, known(quiet()), vista(1, "JUZGADO", LONG_AGO.plusDays(1))));
        assertEquals(Look.NEWS, looks.after(RADICADO, known(quiet()), vista(1, "OTRO", LONG_AGO)));
    }

    @Test
    void aRecentDateHidesASecondActuacionOfItsDay() {
        Vista lastDayOfGrace = vista(1, "JUZGADO", TODAY_IN_BOGOTA.minusDays(7));
        assertEquals(Look.NEWS, looks.after(RADICADO, known(lastDayOfGrace), lastDayOfGrace));
        Vista over = vista(1, "JUZGADO", TODAY_IN_BOGOTA.minusDays(8));
        assertEquals(Look.NONE, looks.after(RADICADO, known(over), over));
    }

    @Test
    void aMissingDateSaysNothing() {
        Vista tyba = vista(1, "JUZGADO", null);
        assertEquals(Look.NEWS, looks.after(RADICADO, known(tyba), tyba));
    }

    @Test
    void anOldLookIsDueAndNewsThenBringItAlong() {
        Conocido old = new Conocido(verified(), quiet(), NOW.minus(Duration.ofDays(30)), false, true);
        assertEquals(Look.DUE, looks.after(RADICADO, old, quiet()));
        assertEquals(Look.WHOLE, looks.after(RADICADO, old, vista(1, "OTRO", LONG_AGO)));
    }

    @Test
    void aDoubtABlankOrAnInstanceThatIsGoneOrNewNeedsEverything() {
        Conocido doubted = new Conocido(verified(), quiet(), YESTERDAY, true, true);
        assertEquals(Look.WHOLE, looks.after(RADICADO, doubted, quiet()));
        assertEquals(Look.WHOLE, looks.after(RADICADO, known(quiet()), vista(1, null, LONG_AGO)));
        assertEquals(Look.WHOLE, looks.after(RADICADO, known(quiet()), vista(2, "JUZGADO", LONG_AGO)));
    }

    private static Conocido known(Vista vista) {
        return new Conocido(verified(), vista, YESTERDAY, false, true);
    }

    private static Verificacion verified() {
        return new Verificacion(Situacion.ENCONTRADO, YESTERDAY, YESTERDAY, null);
    }

    private static Vista quiet() {
        return vista(1, "JUZGADO", LONG_AGO);
    }

    private static Vista vista(long idProceso, String despacho, LocalDate fecha) {
        return new Vista(List.of(new InstanciaVista(idProceso, despacho, fecha, false, List.of("Demandante: ANA"))));
    }
}
