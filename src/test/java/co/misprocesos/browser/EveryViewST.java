package co.misprocesos.browser;

import static co.misprocesos.browser.Roles.button;
import static co.misprocesos.browser.Roles.heading;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import co.misprocesos.server.Numbers;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No view and no dialog breaks a rule of axe-core in either theme, not even on a telephone. */
@InBrowser
class EveryViewST {

    private final Page page;
    private final Visitor visitor;

    EveryViewST(Page page, Visitor visitor) {
        this.page = page;
        this.visitor = visitor;
    }

    @Test
    void theKeysAreSound() {
        aProjectWithNews();
        visitor.goTo("/guardados");
        assertThat(rows()).hasCount(1);
        page.locator("h1").focus();
        page.keyboard().press("?");
        assertThat(page.locator("dialog").getByText("Bajar a la fila siguiente"))
                .isVisible();
        isSoundWideAndNarrow();
    }

    @Test
    void theChoiceOfAProjectIsSound() {
        int project = aProjectWithNews();
        visitor.person().project("Destino");
        visitor.goTo("/proyectos/" + project);
        rows().getByRole(AriaRole.CHECKBOX).check();
        button(page, "Mover o copiar").click();
        assertThat(page.locator("dialog").getByText("Destino")).isVisible();
        isSoundWideAndNarrow();
    }

    @Test
    void aViewThatCouldNotBeBroughtIsSound(Watch watch) {
        watch.expect("the server responded with a status of 503");
        Faulty.withoutWorker(page);
        int project = aProjectWithNews();
        for (String place : List.of("/novedades", "/proyectos/" + project)) {
            try (Faulty ill = Faulty.answers(
                    page,
                    "GET",
                    "/(projects|novedades).*",
                    Faulty.problem(503, "El servicio no está disponible.", "90"))) {
                page.navigate("about:blank");
                visitor.goTo(place);
                assertThat(page.locator("main mp-failure [role=alert]")).isVisible();
                isSoundWideAndNarrow();
            }
        }
    }

    @Test
    void everyViewIsSoundOnATelephone() {
        int project = aProjectWithNews();
        page.setViewportSize(360, 740);
        isSoundAt("/novedades", page.locator("[data-novedad]").first());
        isSoundAt("/proyectos", page.locator("li.project").first());
        isSoundAt("/proyectos/" + project, rows());
        isSoundAt("/guardados", rows());
        String radicado = visitor.person().saved().get(0).getString("radicado");
        isSoundAt("/procesos/" + radicado, page.locator("[data-actuacion]").first());
        visitor.goTo("/consultar");
        page.locator("mp-consultar textarea").fill(radicado + "\n110014003001");
        button(page, "Consultar").click();
        isSound(heading(page, "1 de 1 consultado"));
        visitor.goTo("/importar");
        page.locator("mp-importar textarea").fill(Numbers.next() + "\n110014003001");
        isSound(page.locator(".plan"));
    }

    @Test
    void allThatIsSavedIsSoundInAWideWindow() {
        aProjectWithNews();
        isSoundAt("/guardados", rows());
    }

    @Test
    void theWayInAndTheFirstStepsAreSoundOnATelephone() {
        page.setViewportSize(360, 740);
        isSoundAt("/", heading(page, "Empecemos por su primer proceso"));
        page.context().clearCookies();
        page.reload();
        isSound(button(page, "Entrar"));
    }

    private void isSoundAt(String place, Locator sign) {
        visitor.goTo(place);
        isSound(sign);
    }

    private void isSound(Locator sign) {
        assertThat(sign).isVisible();
        Axe.finds0ViolationsOn(page);
    }

    private void isSoundWideAndNarrow() {
        Axe.finds0ViolationsOn(page);
        page.setViewportSize(360, 740);
        Axe.finds0ViolationsOn(page);
        page.setViewportSize(1280, 800);
    }

    private Locator rows() {
        return page.locator("tr[data-index]");
    }

    /** One case with a term, an auto and a sentencia, the latest not yet seen; returns its project's id. */
    private int aProjectWithNews() {
        String radicado = Courtroom.publish(
                fixture -> fixture.plusActuacion(Courtroom.daysAgo(9), "Auto requiere a las partes", "Por 30 días"));
        int project = visitor.person().project("Con novedades");
        visitor.person().link(project, radicado);
        visitor.person().refresh();
        Courtroom.register(radicado, 1, "Sentencia de primera instancia", "Se conceden las pretensiones");
        visitor.person().refresh();
        return project;
    }
}
