package co.misprocesos.browser;

import static co.misprocesos.browser.Roles.button;
import static co.misprocesos.browser.Roles.heading;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.server.Api;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What holds the views: addresses, going back, a view that does not come, leaving. */
@InBrowser
class ShellST {

    private final Page page;
    private final Visitor visitor;

    ShellST(Page page, Visitor visitor) {
        this.page = page;
        this.visitor = visitor;
        Faulty.withoutWorker(page);
    }

    @Test
    void aMalformedAddressIsNoBlankPage() {
        visitor.goTo("/%E0%A4%A");
        assertThat(page.locator("main h1")).isVisible();
        visitor.goTo("/consultar?q=100%");
        assertThat(heading(page, "Consultar")).isVisible();
    }

    @Test
    void aViewThatDoesNotComeIsSaidAndTheRestGoesOn(Watch watch) {
        watch.expect("Failed to load resource");
        page.route("**/feed/novedades-view.js", route -> route.abort());
        visitor.goTo("/novedades");
        assertThat(page.getByText("No se pudo traer esta vista.")).isVisible();
        assertThat(heading(page, "Novedades")).isVisible();
        Axe.finds0ViolationsOn(page);
        page.locator("nav a[href='#/proyectos']").first().click();
        assertThat(page.locator("mp-proyectos h1")).isVisible();
        page.unroute("**/feed/novedades-view.js");
        page.locator("nav a[href='#/novedades']").first().click();
        button(page, "Intentar de nuevo").click();
        assertThat(page.locator("mp-novedades")).isVisible();
    }

    @Test
    void aStepBackTurnsADialogAway() {
        visitor.goTo("/consultar");
        assertThat(page.locator("mp-consultar h1")).isVisible();
        visitor.goTo("/proyectos");
        button(page, "Proyecto nuevo").click();
        assertThat(page.locator("dialog")).isVisible();
        page.goBack();
        assertThat(page.locator("dialog")).hasCount(0);
        assertThat(page.locator("mp-consultar h1")).isVisible();
    }

    @Test
    void whoLeavesIsGoneAtOnceThoughTheServerIsSilent() {
        visitor.goTo("/proyectos");
        assertThat(page.locator("mp-proyectos h1")).isVisible();
        page.route("**/api/auth/session", Faulty::silence);
        button(page, "Salir").click();
        assertThat(button(page, "Entrar")).isVisible();
        assertEquals("{}", page.evaluate("JSON.stringify({...sessionStorage})"));
    }

    @Test
    void whoLogsInElsewhereTakesTheOtherWindowAlong() {
        visitor.goTo("/proyectos");
        assertThat(page.getByText(visitor.person().email())).isVisible();
        String other = Api.newEmail();
        Page window = page.context().newPage();
        window.context().clearCookies();
        window.navigate("/");
        button(window, "Crear una cuenta").click();
        window.getByLabel("Correo").fill(other);
        window.getByLabel("Contraseña").fill(Api.PASSWORD);
        button(window, "Crear la cuenta").click();
        assertThat(window.getByText(other)).isVisible();
        assertThat(page.getByText(other)).isVisible();
        assertThat(page.getByText(visitor.person().email())).hasCount(0);
    }
}
