package co.misprocesos.browser;

import static co.misprocesos.browser.Roles.heading;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A project of 2,000 cases, the most that a litigator follows. */
@InBrowser
class LongProjectST {

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
}
