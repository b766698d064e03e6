package co.misprocesos.browser;

import static co.misprocesos.browser.Roles.button;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who is asked, and whether they can be, is said on every view. */
@InBrowser
class FuenteST {

    private final Page page;
    private final Visitor visitor;

    FuenteST(Page page, Visitor visitor) {
        this.page = page;
        this.visitor = visitor;
        Faulty.withoutWorker(page);
    }

    @Test
    void theDemonstrationCourtIsNamedAsSuchAndNoOtherIs() {
        try (Faulty demo = told(true, null)) {
            visitor.goTo("/");
            assertThat(page.locator("mp-fuente")).hasText("Despacho de demostración: los casos son inventados");
            assertThat(button(page, "Usar tres números de ejemplo")).isVisible();
            Axe.finds0ViolationsOn(page);
            visitor.goTo("/proyectos");
            assertThat(page.locator("mp-fuente p.demo")).isVisible();
        }
        page.reload();
        assertThat(page.getByText("Todavía no tiene proyectos")).isVisible();
        assertThat(page.locator("mp-fuente")).hasText("");
    }

    @Test
    void aCourtThatRestsSaysUntilWhen() {
        try (Faulty resting = told(false, Instant.now().plusSeconds(60))) {
            visitor.goTo("/consultar");
            assertThat(page.locator("mp-fuente"))
                    .hasText(Pattern.compile("La Rama Judicial descansa: se sigue (el .* )?a las \\d\\d:\\d\\d"));
        }
    }

    private Faulty told(boolean isSimulated, Instant pause) {
        String until = pause == null ? "null" : "\"" + pause + "\"";
        String body = "{\"status\":\"OK\",\"estado\":\"DISPONIBLE\",\"simulada\":" + isSimulated + ",\"pausaHasta\":"
                + until + ",\"pausa\":null}";
        return Faulty.answers(page, "GET", "/fuente", Faulty.fulfil(200, "application/json", body, null));
    }
}
