package co.misprocesos.refresh.control;

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

/** How long runs that are done are kept (RUNS_KEPT_FOR is 30 days). */
@InContainer
class RunRetentionIT {

    private static final String SCOPE = "retention";

    @Inject
    private Tables tables;

    @Inject
    private TestClock clock;

    @Inject
    private RunRetention retention;

    private Instant border;

    @BeforeEach
    void theBorder() {
        border = clock.instant().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(30));
    }

    @AfterEach
    void forget() {
        tables.change("delete from refresh_runs where scope = ?1", SCOPE);
    }

    @Test
    void dropsOldRunsThatAreDoneWithTheirItems() {
        run("old", border.minusSeconds(1), 12_000, 0);
        run("young", border.plusSeconds(3_600), 2, 0);
        dropAll();
        assertEquals("young", left());
        assertEquals("2", itemsLeft());
    }

    @Test
    void keepsAnOldRunWholeWhileAnItemIsOpen() {
        run("open", border.minusSeconds(1), 3, 1);
        dropAll();
        assertEquals("open", left());
        assertEquals("4", itemsLeft());
    }

    private void dropAll() {
        int dropped;
        do {
            dropped = retention.dropOld();
        } while (dropped > 0);
    }

    private String left() {
        return tables.value("select string_agg(user_agent, ',') from refresh_runs where scope = ?1", SCOPE);
    }

    private String itemsLeft() {
        return tables.value(
                "select count(*) from refresh_items i join refresh_runs r on r.id = i.run_id where r.scope = ?1",
                SCOPE);
    }

    private void run(String name, Instant createdAt, int done, int open) {
        tables.change(
                """
                with run as (
                  insert into refresh_runs (id, kind, scope, user_agent, created_at)
                    values (gen_random_uuid(), 'ACTUALIZAR', ?1, ?2, cast(?3 as timestamptz)) returning id)
                insert into refresh_items (run_id, position, radicado, outcome)
                  select id, n, '76001400330020230077800', case when n <= ?4 then 'SIN_CAMBIOS' end
                    from run, generate_series(1, ?4 + ?5) n""",
                SCOPE,
                name,
                createdAt.toString(),
                done,
                open);
    }
}
