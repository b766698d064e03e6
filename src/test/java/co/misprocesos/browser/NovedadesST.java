package co.misprocesos.browser;

import static co.misprocesos.browser.Roles.button;
import static co.misprocesos.browser.Roles.heading;
import static co.misprocesos.browser.Roles.link;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.court.ActuacionFixture;
import co.misprocesos.court.CaseFixture;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.SharedServer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The inbox: what changed is found, read and put away, by mouse or by keyboard. */
@InBrowser
class NovedadesST {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final String first = Numbers.next();
    private final String second = Numbers.next();
    private final Page page;
    private final Visitor visitor;

    NovedadesST(Page page, Visitor visitor) {
        this.page = page;
        this.visitor = visitor;
    }

    /** Two cases whose baseline is silent, then something happens in each. */
    @BeforeEach
    void somethingHappens() {
        var court = SharedServer.get().court();
        court.publish(CaseFixture.of(first)
                .withDemandante("<img src=x onerror=alert(1)>")
                .withDemandado("ARACELY FICTICIA"));
        court.publish(CaseFixture.of(second).withDemandante("COOPERATIVA IMAGINARIA"));
        visitor.person().save(first);
        visitor.person().save(second);
        visitor.person().refresh();
        court.update(
                first,
                published -> published.plusActuacion(
                        ActuacionFixture.on(DAY, "Auto fija fecha", "<b>Audiencia</b> el 3 de diciembre")));
        court.update(
                second,
                published -> published.plusActuacion(ActuacionFixture.on(DAY, "Sentencia de primera instancia", null)));
        visitor.person().refresh();
    }

    @Test
    void aNewActuacionStandsOnTheFirstPageAfterLogIn() {
        visitor.goTo("/");
        assertThat(heading(page, "Novedades")).isVisible();
        assertThat(page.getByText("Auto fija fecha")).isVisible();
        assertThat(page.getByText("Sentencia de primera instancia")).isVisible();
        assertThat(page).hasTitle("(2) Novedades · Mis Procesos");
        assertThat(page.getByText("Sus 2 procesos están verificados")).isVisible();
        Axe.finds0ViolationsOn(page);
    }

    @Test
    void textsOfTheCourtAreTextNeverMarkup() {
        visitor.goTo("/novedades");
        assertThat(link(page, "<img src=x onerror=alert(1)> contra ARACELY FICTICIA"))
                .isVisible();
        assertThat(page.getByText("<b>Audiencia</b> el 3 de diciembre")).isVisible();
        assertThat(page.locator("img")).hasCount(0);
        visitor.goTo("/procesos/" + first);
        assertThat(page.getByText("<b>Audiencia</b> el 3 de diciembre")).isVisible();
        assertThat(page.locator("img, main b")).hasCount(0);
        Axe.finds0ViolationsOn(page);
    }

    @Test
    void oneKeyMarksAsSeenAndGoesOn() {
        visitor.goTo("/novedades");
        assertThat(page.locator("[data-novedad]")).hasCount(2);
        page.keyboard().press("j");
        page.keyboard().press("e");
        assertThat(page).hasTitle("(1) Novedades · Mis Procesos");
        assertThat(page.locator("[data-novedad]").nth(1)).isFocused();
        page.keyboard().press("e");
        assertThat(page).hasTitle("Novedades · Mis Procesos");
        assertEquals(0, visitor.person().saved(first).getInt("novedadesSinRevisar"));
        page.keyboard().press("u");
        assertThat(page).hasTitle("(1) Novedades · Mis Procesos");
    }

    @Test
    void aDayIsMarkedAtOnceAndTheMarkIsUndone() {
        visitor.goTo("/novedades");
        button(page, "Marcar el día como revisado").click();
        assertThat(page).hasTitle("Novedades · Mis Procesos");
        button(page, "Deshacer").click();
        assertThat(page).hasTitle("(2) Novedades · Mis Procesos");
    }

    @Test
    void filtersStayAfterAReload() {
        visitor.goTo("/novedades?radicado=" + second);
        Locator item = page.locator("[data-novedad]");
        assertThat(item).hasCount(1);
        page.getByLabel("Qué cambió").selectOption("ACTUACION_RETIRADA");
        assertThat(heading(page, "No hay novedades por revisar")).isVisible();
        page.reload();
        assertThat(page.getByLabel("Qué cambió")).hasValue("ACTUACION_RETIRADA");
        assertThat(page).hasURL(Pattern.compile("tipo=ACTUACION_RETIRADA"));
    }
}
