package co.misprocesos.browser;

import static co.misprocesos.browser.Roles.button;
import static co.misprocesos.browser.Roles.heading;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import co.misprocesos.server.Api;
import co.misprocesos.server.Person;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Coming, staying and going: a session that ends loses nothing, one that is left leaves nothing. */
@InBrowser
class SessionST {

    private final Page page;
    private final Visitor visitor;

    SessionST(Page page, Visitor visitor) {
        this.page = page;
        this.visitor = visitor;
    }

    @Test
    void aReloadKeepsTheSessionAndNoScriptSeesItsToken() {
        visitor.goTo("/consultar");
        assertThat(heading(page, "Consultar")).isVisible();
        page.reload();
        assertThat(heading(page, "Consultar")).isVisible();
        assertEquals("", page.evaluate("document.cookie"));
        String kept = page.evaluate("JSON.stringify({...localStorage, ...sessionStorage})")
                .toString();
        assertFalse(kept.contains("eyJ"), kept);
    }

    @Test
    void aWrongPasswordIsSaidAndWhatWasTypedStays() {
        page.context().clearCookies();
        page.navigate("/");
        page.getByLabel("Correo").fill(visitor.person().email());
        page.getByLabel("Contraseña").fill("otra clave distinta");
        button(page, "Entrar").click();
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                .containsText("contraseña");
        assertThat(page.getByLabel("Correo")).hasValue(visitor.person().email());
    }

    @Test
    void aSessionThatEndsIsSaidAndComesBackToTheSamePlaceWithWhatWasTyped() {
        visitor.goTo("/importar");
        String text = "los del martes: 11001-40-03-071-2024-00011-00";
        page.locator("textarea").fill(text);
        // the first request that is refused shall be that of what is typed
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.context().clearCookies();
        page.locator("textarea").press("End");
        page.locator("textarea").pressSequentially(" ");
        assertThat(heading(page, "Su sesión terminó")).isVisible();
        Axe.finds0ViolationsOn(page);
        page.getByLabel("Contraseña").fill(Api.PASSWORD);
        button(page, "Entrar").click();
        assertThat(heading(page, "Su sesión terminó")).hasCount(0);
        assertThat(heading(page, "Importar")).isVisible();
        assertThat(page.locator("textarea")).hasValue(text + " ");
    }

    @Test
    void leavingEndsTheSessionAndLeavesNothingPrivate() {
        page.onDialog(Dialog::accept);
        visitor.goTo("/novedades");
        button(page, "Salir").click();
        assertThat(button(page, "Entrar")).isVisible();
        await().pollInSameThread().until(() -> page.context().cookies().isEmpty());
        assertEquals("{}", page.evaluate("JSON.stringify(sessionStorage)"));
        page.reload();
        assertThat(button(page, "Entrar")).isVisible();
    }

    @Test
    void leavingShowsNothingAnyMoreEvenIfTheServerIsSilent() {
        Faulty.withoutWorker(page);
        visitor.goTo("/proyectos");
        assertThat(heading(page, "Mis Procesos")).isVisible();
        try (Faulty ill = Faulty.answers(page, "DELETE", "/auth/session", Faulty::silence)) {
            button(page, "Salir").click();
            assertThat(button(page, "Entrar")).isVisible();
            assertEquals(Kept.NOTHING, new Kept(page).aside());
            enterAs(page, visitor.person());
            assertThat(page.locator("mp-frame")).containsText(visitor.person().email());
        }
        page.reload();
        assertThat(page.locator("mp-frame")).containsText(visitor.person().email());
    }

    @Test
    void whoLeftAsksNoMoreForARunThatIsNotDone(Watch watch) {
        watch.expect("net::ERR_");
        Faulty.withoutWorker(page);
        List<String> asked = new CopyOnWriteArrayList<>();
        page.onRequest(request -> asked.add(request.url().replaceAll(".*/api", "")));
        String unfinished = "{\"status\":\"OK\",\"runs\":[{\"runId\":\"r1\",\"motivo\":\"ACTUALIZAR\"}]}";
        page.clock().install();
        try (Faulty runs = Faulty.answers(
                        page, "GET", "/refreshes", Faulty.fulfil(200, "application/json", unfinished, null));
                Faulty run = Faulty.answers(page, "GET", "/refreshes/r1.*", Faulty::offline)) {
            visitor.goTo("/guardados");
            await().pollInSameThread().until(() -> passed(2_000), any -> asked.contains("/refreshes/r1"));
            button(page, "Salir").click();
            assertThat(button(page, "Entrar")).isVisible();
            passed(20_000);
            asked.clear();
            for (int n = 0; n < 5; n++) {
                passed(20_000);
            }
            assertEquals(
                    List.of(),
                    asked.stream().filter(path -> path.startsWith("/refreshes")).toList());
            assertEquals(Kept.NOTHING, new Kept(page).aside());
        }
    }

    @Test
    void whoEntersInAnotherWindowEndsWhatThisOneShows() {
        Person second = Person.newcomer();
        visitor.person().project("Reservado");
        visitor.goTo("/proyectos");
        assertThat(page.getByText("Reservado").first()).isVisible();
        page.context().clearCookies();
        Page other = page.context().newPage();
        other.navigate("/");
        enterAs(other, second);
        assertThat(other.locator("mp-frame")).containsText(second.email());
        assertThat(page.locator("mp-frame")).containsText(second.email());
        assertThat(page.getByText("Reservado")).hasCount(0);
    }

    @Test
    void whatWasToBeDeletedIsSoWhenThePersonComesBackInANewWindow() {
        int project = visitor.person().project("Sobrante");
        visitor.goTo("/proyectos");
        assertThat(page.getByText("Sobrante").first()).isVisible();
        page.evaluate(
                "(id) => localStorage.setItem('mp-mio-por-quitar', JSON.stringify([`/projects/${id}`]))", project);
        page.context().clearCookies();
        Page other = page.context().newPage();
        page.close();
        other.navigate("/#/proyectos");
        enterAs(other, visitor.person());
        assertThat(heading(other, "Mis Procesos")).isVisible();
        assertThat(other.getByText("Sobrante")).hasCount(0);
        assertEquals(0, visitor.person().projects().size());
    }

    @Test
    void anAddressThatIsNoneLeadsToTheBeginning() {
        visitor.goTo("/%zz");
        assertThat(page.locator("main h1")).isVisible();
        visitor.goTo("/consultar?q=100%");
        assertThat(page.locator("textarea")).hasValue("100%");
    }

    @Test
    void aDialogDoesNotOutliveThePlaceWhereItWasOpened() {
        visitor.goTo("/importar");
        assertThat(heading(page, "Importar")).isVisible();
        page.evaluate("location.hash = '/proyectos'");
        assertThat(heading(page, "Mis Procesos")).isVisible();
        page.keyboard().press("?");
        assertThat(page.locator("dialog")).isVisible();
        page.goBack();
        assertThat(heading(page, "Importar")).isVisible();
        assertThat(page.locator("dialog")).hasCount(0);
    }

    /** So much time goes by for the page, and what it asks then is on its way. */
    private Object passed(long milliseconds) {
        page.clock().fastForward(milliseconds);
        return page.evaluate("fetch('/manifest.webmanifest').then(() => true)");
    }

    private static void enterAs(Page where, Person person) {
        where.getByLabel("Correo").fill(person.email());
        where.getByLabel("Contraseña").fill(Api.PASSWORD);
        button(where, "Entrar").click();
    }
}
