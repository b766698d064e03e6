package co.misprocesos.audit.control;

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

/** How long lines of the log are kept (LOGS_KEPT_FOR is a year). */
@InContainer
class LogRetentionIT {

    private static final String NUMERO = "76001400330020230077700";

    @Inject
    private Tables tables;

    @Inject
    private TestClock clock;

    @Inject
    private LogRetention retention;

    @BeforeEach
    void threeLinesTheFirstOfThemOfTheOriginalService() {
        forget();
        Instant yearAgo = clock.instant().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(365));
        line("original", yearAgo.minusSeconds(1));
        tables.change("update query_logs_adopted set last_id = (select max(id) from query_logs)");
        line("old", yearAgo.minusSeconds(1));
        line("young", yearAgo.plusSeconds(1));
    }

    @AfterEach
    void forget() {
        tables.change("delete from query_logs where numero = ?1", NUMERO);
        tables.change("update query_logs_adopted set last_id = 0");
    }

    @Test
    void dropsWhatIsOlderAndKeepsWhatTheOriginalServiceWrote() {
        retention.dropOld();
        assertEquals(
                "original,young",
                tables.value(
                        "select string_agg(action, ',' order by action) from query_logs where numero = ?1", NUMERO));
        assertEquals(0, retention.dropOld());
    }

    private void line(String action, Instant createdAt) {
        tables.change(
                """
                insert into query_logs (numero, action, created_at)
                  values (?1, ?2, cast(?3 as timestamptz) at time zone 'UTC')""",
                NUMERO,
                action,
                createdAt.toString());
    }
}
