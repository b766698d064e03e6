package co.misprocesos.courtesy.control;

import static co.misprocesos.courtesy.control.BudgetBeans.inTransaction;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.container.Tables;
import co.misprocesos.courtesy.entity.Opening;
import co.misprocesos.courtesy.entity.Why;
import co.misprocesos.cpnu.control.Courtesy;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A budget that nobody else has, and its row. */
abstract class OneBudget {

    static final String NAME = "prueba";
    static final String OTHER = "prueba-otra";
    static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    @Inject
    Tables tables;

    @PersistenceContext(unitName = "app")
    EntityManager em;

    @BeforeEach
    @AfterEach
    void forget() {
        tables.change("delete from source_budgets where name in (?1, ?2)", NAME, OTHER);
    }

    BudgetBeans beans(String name, int perMinute, int perDay) {
        return beans(name, perMinute, perDay, BOGOTA.getId());
    }

    BudgetBeans beans(String name, int perMinute, int perDay, String zone) {
        return beans(name, perMinute, perDay, zone, LocalTime.MIDNIGHT);
    }

    BudgetBeans beans(String name, int perMinute, int perDay, String zone, LocalTime dayBegins) {
        return new BudgetBeans(
                new CourtesySettings(
                        name,
                        perMinute,
                        perDay,
                        ZoneId.of(zone),
                        dayBegins,
                        Duration.ofSeconds(150),
                        Duration.ofMinutes(20)),
                em);
    }

    static Opening.Open look(Budget budget) {
        return assertOpen(inTransaction(budget::look));
    }

    static Courtesy.Turn turn(BudgetBeans beans) {
        return inTransaction(() -> beans.budget.spend(assertOpen(beans.budget.look()), true));
    }

    static Opening.Open assertOpen(Opening opening) {
        return assertOpen(opening, "nothing may leave");
    }

    static Opening.Open assertOpen(Opening opening, String otherwise) {
        return opening.fold(Optional::of, closed -> Optional.<Opening.Open>empty())
                .orElseThrow(() -> new AssertionError(otherwise + ": " + opening));
    }

    static Opening.Closed assertClosed(Why why, Opening opening) {
        Opening.Closed closed = opening.fold(open -> Optional.<Opening.Closed>empty(), Optional::of)
                .orElseThrow(() -> new AssertionError("it may leave: " + opening));
        assertEquals(why, closed.why());
        return closed;
    }

    static void assertWithin(Duration least, Duration value, Duration most) {
        assertTrue(value.compareTo(least) >= 0 && value.compareTo(most) <= 0, value.toString());
    }

    void passThePace() {
        set("next_at = clock_timestamp()");
    }

    void set(String change) {
        tables.change("update source_budgets set " + change + " where name = ?1", NAME);
    }

    String value(String expression) {
        return tables.value("select cast(" + expression + " as text) from source_budgets where name = ?1", NAME);
    }
}
