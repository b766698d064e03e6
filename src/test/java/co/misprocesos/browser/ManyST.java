package co.misprocesos.browser;

import static co.misprocesos.browser.Roles.button;
import static co.misprocesos.browser.Roles.heading;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is done with many cases at once takes few requests, or shows how far it is and can be stopped. */
@InBrowser
class ManyST {

    private static final int ALL = 60;
    /** So many are deleted before the line is cut. */
    private static final int PASSED = 10;

    private final List<Route> held = new ArrayList<>();
    private final List<String> posted = new ArrayList<>();
    private final Page page;
    private final Visitor visitor;
    private int deleted;

    ManyST(Page page, Visitor visitor) {
        this.page = page;
        this.visitor = visitor;
        Faulty.withoutWorker(page);
        page.onRequest(this::note);
    }

    @Test
    void manyAreCopiedAtOnceAndTheCourtIsNotAskedForThem() {
        all();
        int target = visitor.person().project("Destino");
        button(page, "Mover o copiar").click();
        page.getByLabel("Dejarlos también en este proyecto (copiar)").check();
        page.locator("dialog").getByText("Destino").click();
        assertThat(page.locator("mp-toasts")).hasText("60 procesos en «Destino».");
        assertEquals(ALL, visitor.person().cases(target).size());
        assertEquals(
                List.of("/api/imports"),
                posted.stream().filter(path -> !path.endsWith("/seguidos")).toList());
        assertTrue(visitor.person()
                .api()
                .get("/api/refreshes")
                .json()
                .getJsonArray("runs")
                .isEmpty());
    }

    @Test
    void aRemovalShowsHowFarItIsAndWhatWasNotReachedStaysWhenItIsStopped() {
        page.clock().install();
        int project = all();
        hold();
        button(page, "Quitar").click();
        assertThat(heading(page, "Este proyecto está vacío")).isVisible();
        page.clock().fastForward(6_500);
        assertThat(work()).containsText("Quitando procesos: 10 de 60");
        assertEquals(PASSED, work().getByRole(AriaRole.PROGRESSBAR).evaluate("one => one.value"));
        Axe.finds0ViolationsOn(page);
        stop();
        assertThat(page.locator("mp-toasts")).containsText("Se detuvo: 46 procesos siguen en la lista.");
        assertThat(page.locator("mp-casos-barra")).containsText("46 procesos");
        assertEquals(46, visitor.person().cases(project).size());
    }

    @Test
    void aMoveThatIsStoppedLeavesTheRestChosen() {
        int project = all();
        int target = visitor.person().project("Destino");
        hold();
        button(page, "Mover o copiar").click();
        page.locator("dialog").getByText("Destino").click();
        assertThat(work()).containsText("Llevando procesos: 10 de 60");
        stop();
        assertThat(page.locator("mp-toasts"))
                .containsText("60 procesos en «Destino». 46 procesos siguen también aquí: se detuvo a petición suya.");
        assertThat(page.locator("mp-casos-barra")).containsText("46 de 46");
        assertEquals(46, visitor.person().cases(project).size());
        assertEquals(ALL, visitor.person().cases(target).size());
    }

    /** A project of many, opened, with all of them chosen. */
    private int all() {
        int project = LongProject.of(visitor.person(), ALL);
        visitor.goTo("/proyectos/" + project);
        page.locator("mp-casos-barra [type=checkbox]").check();
        return project;
    }

    private Locator work() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("procesos"));
    }

    private void stop() {
        button(page, "Detener").click();
        assertThat(button(page, "Detener")).isDisabled();
        page.unrouteAll();
        held.forEach(Route::resume);
        assertThat(work()).hasCount(0);
    }

    /** From now on some are deleted, and the next wait. */
    private void hold() {
        page.route("**/api/projects/*/cases/*", route -> {
            if (deleted++ < PASSED) {
                route.resume();
            } else {
                held.add(route);
            }
        });
    }

    private void note(Request request) {
        if (request.method().equals("POST")) {
            posted.add(request.url().replaceFirst(".*?(?=/api/)", ""));
        }
    }
}
