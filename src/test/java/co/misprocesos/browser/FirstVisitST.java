package co.misprocesos.browser;

import static co.misprocesos.browser.Roles.button;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import co.misprocesos.server.Api;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Somebody who has never been here. */
@InBrowser
class FirstVisitST {

    private final Page page;

    FirstVisitST(Page page) {
        this.page = page;
    }

    @Test
    void aStrangerIsAskedWhoTheyAre() {
        page.navigate("/");
        assertThat(page.getByLabel("Correo")).isVisible();
        assertThat(page.getByLabel("Contraseña")).isVisible();
        assertThat(button(page, "Entrar")).isVisible();
        Axe.finds0ViolationsOn(page);
    }

    @Test
    void aNewAccountOpensThePage() {
        page.navigate("/");
        button(page, "Crear una cuenta").click();
        page.getByLabel("Correo").fill(Api.newEmail());
        page.getByLabel("Contraseña").fill(Api.PASSWORD);
        button(page, "Crear la cuenta").click();
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .isVisible();
        assertThat(page.getByLabel("Contraseña")).hasCount(0);
        Axe.finds0ViolationsOn(page);
    }
}
