package co.misprocesos.browser;

import static co.misprocesos.browser.Roles.heading;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A project of 2,000 cases, the most that a litigator follows. */
@InBrowser
class LongProjectST {

    /** Rows of a window and of what is drawn above and below it. */
    private static final int MOST_ROWS = 100;

    /** Milliseconds, ten times what a busy machine of two cores needed: who scrolls or types is never held up for longer. */
    private static final int LONGEST = 1_000;

    private static final String LISTEN =
            """
            () => {
              window.tasks = [];
              new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({duration}) => duration)))
                .observe({type: 'longtask'});
            }""";

    /** A task of the page's own; what is evaluated from outside is none. */
    private static final String BUSY =
            """
            () => new Promise((done) => setTimeout(() => {
              const until = performance.now() + 120;
              while (performance.now() < until);
              done();
            }))""";

    /** Through the whole list in 40 steps: the most rows drawn at once, and at how many steps the middle of the window was blank. */
    private static final String SCROLL =
            """
            async () => {
              const frame = () => new Promise(requestAnimationFrame);
              const end = document.documentElement.scrollHeight - innerHeight;
              const seen = {rows: 0, blank: 0};
              for (let step = 1; step <= 40; step++) {
                scrollTo({top: end * step / 40, behavior: 'instant'});
                await frame();
                await frame();
                seen.rows = Math.max(seen.rows, document.querySelectorAll('tr[data-index]').length);
                seen.blank += document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('tr[data-index]') ? 0 : 1;
              }
              return seen;
            }""";

    private final Page page;
    private final Visitor visitor;

    LongProjectST(Page page, Visitor visitor) {
        this.page = page;
        this.visitor = visitor;
    }

    @Test
    void itScrollsAndFiltersWithFewRowsDrawn() {
        visitor.goTo("/proyectos/" + LongProject.of(visitor.person(), 2_000));
        assertThat(heading(page, "Muchos")).isVisible();
        Locator rows = page.locator("tbody tr[data-index]");
        assertThat(rows.first()).isVisible();
        assertTrue(rows.count() < 200, () -> rows.count() + " rows are drawn");
        page.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
        assertThat(page.locator("tr[data-index='1999']")).isInViewport();
        page.getByRole(AriaRole.SEARCHBOX).first().fill("inventada 1234");
        assertThat(rows).hasCount(1);
        assertThat(rows.first()).containsText("PERSONA INVENTADA 1234");
        Axe.finds0ViolationsOn(page);
    }

    @Test
    void whoScrollsOrTypesIsNotHeldUp() {
        visitor.goTo("/proyectos/" + LongProject.of(visitor.person(), 2_000));
        Locator rows = page.locator("tbody tr[data-index]");
        assertThat(rows.first()).isVisible();
        page.evaluate(LISTEN);
        page.evaluate(BUSY);
        assertTrue(longestTask() >= 120, "what holds the page up is noticed");
        page.evaluate("() => { tasks.length = 0; }");
        Map<?, ?> seen = (Map<?, ?>) page.evaluate(SCROLL);
        assertEquals(0, seen.get("blank"), "steps without a row in the middle of the window");
        assertTrue((int) seen.get("rows") < MOST_ROWS, () -> seen + " drawn");
        page.evaluate("scrollTo(0, 0)");
        page.getByRole(AriaRole.SEARCHBOX).first().pressSequentially("inventada 1234");
        assertThat(rows).hasCount(1);
        double longest = longestTask();
        assertTrue(longest < LONGEST, () -> "held up for " + longest + " ms");
    }

    /** What held the page up for longest since it was listened to; 0 for less than 50 ms. */
    private double longestTask() {
        // an observer is told after the task
        return ((Number)
                        page.evaluate(
                                "() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(Math.max(0, ...tasks)), 100)))"))
                .doubleValue();
    }
}
