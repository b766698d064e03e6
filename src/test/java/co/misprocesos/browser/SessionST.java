package co.misprocesos.browser;

import static co.misprocesos.browser.Roles.button;
import static co.misprocesos.browser.Roles.heading;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import co.misprocesos.server.Api;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
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
        List<Cookie> cookies = page.context().cookies();
        assertEquals(List.of(), cookies.stream().map(cookie -> cookie.name).toList());
        assertEquals("{}", page.evaluate("JSON.stringify(sessionStorage)"));
        page.reload();
        assertThat(button(page, "Entrar")).isVisible();
    }
}
