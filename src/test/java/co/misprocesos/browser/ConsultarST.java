package co.misprocesos.browser;

import static co.misprocesos.browser.Roles.button;
import static co.misprocesos.browser.Roles.heading;
import static co.misprocesos.browser.Roles.link;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.Fault;
import co.misprocesos.court.FaultPlan;
import co.misprocesos.server.Illness;
import co.misprocesos.server.Numbers;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Asking for any numbers, and keeping what is found. */
@InBrowser
class ConsultarST {

    private final String found = Courtroom.publish(
            fixture -> fixture.withDemandante("COOPERATIVA IMAGINARIA").withDemandado("ARACELY FICTICIA"));
    private final String hidden = Courtroom.publish(CaseFixture::asPrivado);
    private final String unpublished = Numbers.next();
    private final Page page;
    private final Visitor visitor;

    ConsultarST(Page page, Visitor visitor) {
        this.page = page;
        this.visitor = visitor;
    }

    @Test
    void whatIsInAnEmailShowsAsChipsAndWhatIsWrongWithAProposal() {
        visitor.goTo("/consultar");
        String doubled = "1. " + found;
        page.getByLabel("Radicados").first().fill("Doctora, estos:\n" + hidden + "\n" + doubled + "\n110014003001");
        assertThat(page.locator(".chip")).hasCount(1);
        assertThat(page.locator(".refusal")).hasCount(2);
        assertThat(page.getByText("Tiene 12 dígitos y un radicado tiene 23")).isVisible();
        page.locator(".refusal button").first().click();
        assertThat(page.locator(".chip")).hasCount(2);
        assertThat(button(page, "Consultar 2 radicados")).isEnabled();
        Axe.finds0ViolationsOn(page);
    }

    @Test
    void whatTheCourtSaysLooksDifferentAndOutlivesAReload() {
        visitor.goTo("/consultar");
        page.getByLabel("Radicados").first().fill(String.join("\n", found, hidden, unpublished));
        button(page, "Consultar 3 radicados").click();
        assertThat(heading(page, "3 de 3 consultados")).isVisible();
        assertThat(heading(page, "COOPERATIVA IMAGINARIA contra ARACELY FICTICIA"))
                .isVisible();
        List<String> looks = page.locator(".answer").all().stream()
                .map(answer -> answer.getAttribute("class"))
                .distinct()
                .toList();
        assertEquals(3, looks.size(), looks::toString);
        Axe.finds0ViolationsOn(page);
        page.reload();
        assertThat(heading(page, "COOPERATIVA IMAGINARIA contra ARACELY FICTICIA"))
                .isVisible();
        assertThat(page.locator(".chip")).hasCount(3);
    }

    @Test
    void savingAllIsUndoneAndWhatWasSavedBeforeStays(Watch watch) {
        watch.expect("the server responded with a status of 500");
        Faulty.withoutWorker(page);
        visitor.person().save(found);
        int project = visitor.person().project("Laborales");
        visitor.goTo("/consultar");
        page.getByLabel("Radicados").first().fill(String.join("\n", found, hidden, unpublished));
        button(page, "Consultar 3 radicados").click();
        button(page, "Guardar todos…").click();
        page.locator("dialog").getByText("Laborales").click();
        Locator toasts = page.locator("mp-toasts");
        assertThat(toasts).containsText("2 guardados en «Laborales». 1 ya estaba.");
        Locator saved = page.locator(".answer").getByText("Guardado", new Locator.GetByTextOptions().setExact(true));
        assertThat(saved).hasCount(3);
        assertThat(link(page, "Ver los guardados")).hasAttribute("href", "#/proyectos/" + project);
        assertEquals(3, visitor.person().cases(project).size());
        Axe.finds0ViolationsOn(page);
        try (Faulty ill = Faulty.answers(page, "DELETE", "/saved/\\d+", Faulty.html(500))) {
            button(page, "Deshacer").click();
            assertThat(toasts).containsText("Mis Procesos no pudo responder.");
            assertEquals(0, visitor.person().cases(project).size());
        }
        button(page, "Intentar de nuevo").click();
        assertThat(toasts).containsText("Se deshizo.");
        assertThat(saved).hasCount(1);
        assertThat(link(page, "Ver los guardados")).hasCount(0);
        assertEquals(1, visitor.person().saved().size());
        assertEquals(found, visitor.person().saved().get(0).getString("radicado"));
    }

    @Test
    void moreThanTwentyNumbersAreAllAskedAndOneThatCouldNotBeIsAskedAgain() {
        List<String> many = Courtroom.publish(24);
        String all = String.join("\n", many) + "\n" + found;
        try (Illness ill = Illness.of(FaultPlan.none().forRadicado(found, Fault.connectionTimeout()))) {
            visitor.goTo("/consultar");
            page.getByLabel("Radicados").first().fill(all);
            button(page, "Consultar 25 radicados").click();
            assertThat(heading(page, "25 de 25 consultados")).isVisible();
            Locator failed = page.locator(".answer.failed");
            assertThat(failed).hasCount(1);
            assertThat(failed.getByRole(AriaRole.HEADING)).hasText("No se pudo consultar");
            assertThat(failed.locator(".advice")).containsText("No se sabe si hay algo nuevo");
            Axe.finds0ViolationsOn(page);
        }
        button(page, "Preguntar otra vez").click();
        assertThat(heading(page, "COOPERATIVA IMAGINARIA contra ARACELY FICTICIA"))
                .isVisible();
        assertThat(page.locator(".answer.failed")).hasCount(0);
    }

    @Test
    void oneClickSavesAndIsUndone() {
        consult();
        Locator row = page.locator(".answer");
        row.getByText("Guardar", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(row.getByText("Guardado")).isVisible();
        assertEquals(1, visitor.person().saved().size());
        button(page, "Deshacer").click();
        assertThat(row.getByText("Guardado")).hasCount(0);
        assertEquals(0, visitor.person().saved().size());
    }

    @Test
    void theMenuSavesIntoAProjectAndShowsIt() {
        int project = visitor.person().project("Urgentes");
        consult();
        button(page, "Guardar en un proyecto").click();
        Axe.finds0ViolationsOn(page);
        page.locator("dialog").getByText("Urgentes").click();
        assertThat(page.locator(".answer").getByText("Urgentes")).isVisible();
        assertEquals(1, visitor.person().cases(project).size());
    }

    private void consult() {
        visitor.goTo("/consultar?q=" + found);
        button(page, "Consultar").click();
        assertThat(heading(page, "1 de 1 consultado")).isVisible();
    }
}
