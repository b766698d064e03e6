package co.misprocesos.judicial.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.container.InContainer;
import co.misprocesos.container.Tables;
import co.misprocesos.container.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long the court's raw answers are kept (RAW_ANSWERS_KEPT_FOR is a year). */
@InContainer
class RawAnswerRetentionIT {

    private static final String OLD = "76001400330020230078800";
    private static final String YOUNG = "76001400330020230078900";

    @Inject
    private Tables tables;

    @Inject
    private TestClock clock;

    @Inject
    private RawAnswerRetention retention;

    private Instant border;

    @BeforeEach
    void theBorder() {
        border = clock.instant().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(365));
        tables.change("insert into users (email, password_hash) values ('crudo@ejemplo.co', 'x')");
    }

    @AfterEach
    void forget() {
        tables.change("delete from users where email = 'crudo@ejemplo.co'");
        tables.change("delete from procesos where radicado in (?1, ?2)", OLD, YOUNG);
    }

    @Test
    void blanksThoseOfCasesThatWereReadLongerAgoAndTheirCopies() {
        followed(OLD, border.minusSeconds(1));
        followed(YOUNG, border.plusSeconds(3_600));
        assertEquals(1, retention.dropOld());
        assertEquals("-", rawOf("procesos", OLD));
        assertEquals("-", rawOf("saved_processes", OLD));
        assertEquals("consulta detalle", rawOf("procesos", YOUNG));
        assertEquals("consulta detalle", rawOf("saved_processes", YOUNG));
        assertEquals("Juzgado", tables.value("select juzgado from procesos where radicado = ?1", OLD));
        assertEquals(0, retention.dropOld());
    }

    private String rawOf(String table, String radicado) {
        return tables.value(
                "select coalesce(snapshot_consulta || ' ' || snapshot_detalle, '-') from " + table
                        + " where radicado = ?1",
                radicado);
    }

    private void followed(String radicado, Instant readAt) {
        tables.change(
                """
                insert into procesos (radicado, situacion, juzgado, snapshot_consulta, snapshot_detalle, verificado_en)
                  values (?1, 'ENCONTRADO', 'Juzgado', 'consulta', 'detalle', cast(?2 as timestamptz))""",
                radicado,
                readAt.toString());
        tables.change(
                """
                insert into saved_processes (user_id, radicado, snapshot_consulta, snapshot_detalle)
                  select id, ?1, 'consulta', 'detalle' from users where email = 'crudo@ejemplo.co'""",
                radicado);
    }
}
