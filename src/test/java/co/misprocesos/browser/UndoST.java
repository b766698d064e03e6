package co.misprocesos.browser;

import static co.misprocesos.browser.Roles.button;
import static co.misprocesos.browser.Roles.heading;
import static co.misprocesos.browser.Roles.link;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is deleted can be undone for six seconds; whatever the person does meanwhile, it is deleted or undone, never lost. */
@InBrowser
class UndoST {

    private final List<String> deleted = new ArrayList<>();
    private final Page page;
    private final Visitor visitor;

    UndoST(Page page, Visitor visitor, Watch watch) {
        this.page = page;
        this.visitor = visitor;
        watch.expect("Failed to load resource: net::ERR_");
        Faulty.withoutWorker(page);
        page.onRequest(request -> {
            if (request.method().equals("DELETE")) {
                deleted.add(request.url());
            }
        });
    }

    @Test
    void nothingIsSentBeforeTheTimeIsOverWhereverOneGoesInThePage() {
        visitor.person().project("De paso");
        page.clock().install();
        visitor.goTo("/proyectos");
        assertThat(link(page, "De paso")).isVisible();
        page.clock().pauseAt(System.currentTimeMillis() + 60_000);
        button(page, "Eliminar De paso").click();
        page.clock().fastForward(5_900);
        visitor.goTo("/consultar");
        assertThat(heading(page, "Consultar")).isVisible();
        visitor.goTo("/proyectos");
        assertThat(heading(page, "Todavía no tiene proyectos")).isVisible();
        assertEquals(List.of(), deleted);
        page.clock().fastForward(200);
        gone();
        assertEquals(1, deleted.size());
    }

    @Test
    void whoComesBackBeforeTheTimeIsOverStillUndoesIt() {
        visitor.person().project("De paso");
        visitor.goTo("/proyectos");
        button(page, "Eliminar De paso").click();
        visitor.goTo("/consultar");
        button(page, "Deshacer").click();
        visitor.goTo("/proyectos");
        assertThat(link(page, "De paso")).isVisible();
        assertEquals(List.of(), deleted);
    }

    @Test
    void whoLeavesThePageHasItDeleted() {
        visitor.person().project("De paso");
        visitor.goTo("/proyectos");
        button(page, "Eliminar De paso").click();
        page.navigate("about:blank");
        gone();
    }

    @Test
    void whoReloadsDoesNotSeeItAgain() {
        int project = visitor.person().project("Muchos");
        visitor.person().follow(Courtroom.publish(12), project);
        visitor.goTo("/proyectos/" + project);
        page.locator("mp-casos-barra [type=checkbox]").check();
        button(page, "Quitar").click();
        assertThat(heading(page, "Este proyecto está vacío")).isVisible();
        page.reload();
        assertThat(heading(page, "Este proyecto está vacío")).isVisible();
        await().atMost(Duration.ofSeconds(15))
                .until(() -> visitor.person().cases(project).isEmpty());
    }

    @Test
    void whatCouldNotBeSentWhileLeavingIsSentWhenOneComesBack() {
        visitor.person().project("De paso");
        visitor.goTo("/proyectos");
        button(page, "Eliminar De paso").click();
        List<Cookie> session = page.context().cookies();
        page.context().clearCookies();
        page.navigate("about:blank");
        page.context().addCookies(session);
        assertEquals(1, visitor.person().projects().size());
        visitor.goTo("/proyectos");
        gone();
        assertThat(heading(page, "Todavía no tiene proyectos")).isVisible();
    }

    private void gone() {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> visitor.person().projects().isEmpty());
    }
}
