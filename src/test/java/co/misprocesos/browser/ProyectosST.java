package co.misprocesos.browser;

import static co.misprocesos.browser.Roles.button;
import static co.misprocesos.browser.Roles.heading;
import static co.misprocesos.browser.Roles.link;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.server.SharedServer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Projects and their cases: made, changed, deleted, refreshed. */
@InBrowser
class ProyectosST {

    private final Page page;
    private final Visitor visitor;

    ProyectosST(Page page, Visitor visitor) {
        this.page = page;
        this.visitor = visitor;
    }

    @Test
    void aProjectIsMadeRenamedAndATakenNameIsSaidByTheField() {
        visitor.person().project("Laborales");
        visitor.goTo("/proyectos");
        button(page, "Proyecto nuevo").click();
        page.locator("dialog [name=name]").fill("Laborales");
        button(page, "Crear proyecto").click();
        assertThat(page.locator("dialog .wrong")).isVisible();
        assertThat(page.locator("dialog [name=name]")).hasValue("Laborales");
        Axe.finds0ViolationsOn(page);
        page.locator("dialog [name=name]").fill("Civiles");
        button(page, "Crear proyecto").click();
        assertThat(heading(page, "Civiles")).isVisible();
        visitor.goTo("/proyectos");
        button(page, "Cambiar nombre y color de Civiles").click();
        page.locator("dialog [name=name]").fill("Civiles y de familia");
        page.locator("dialog").getByLabel("Verde").check();
        page.locator("dialog button.primary").click();
        assertThat(link(page, "Civiles y de familia")).isVisible();
        assertThat(page.locator("li.project[data-colour='#15803D']")).containsText("Civiles y de familia");
        Axe.finds0ViolationsOn(page);
    }

    @Test
    void aDeletedProjectComesBackUntilTheServerIsTold() {
        visitor.person().project("De paso");
        page.clock().install();
        visitor.goTo("/proyectos");
        button(page, "Eliminar De paso").click();
        assertThat(link(page, "De paso")).hasCount(0);
        assertEquals(1, visitor.person().projects().size());
        button(page, "Deshacer").click();
        assertThat(link(page, "De paso")).isVisible();
        button(page, "Eliminar De paso").click();
        page.clock().fastForward(6_500);
        await().atMost(Duration.ofSeconds(15))
                .until(() -> visitor.person().projects().isEmpty());
    }

    @Test
    void whatARefreshChangesIsMarkedCellByCell() {
        String radicado = aCase("Para actualizar");
        SharedServer.get().court().update(radicado, published -> published.withUbicacion("Al despacho"));
        button(page, "Actualizar todos").click();
        Locator marked = page.locator("tr.marked");
        assertThat(marked).hasCount(1);
        assertThat(marked.locator("ins")).hasText("Al despacho");
        Axe.finds0ViolationsOn(page);
        page.reload();
        assertThat(marked.locator("ins")).hasText("Al despacho");
    }

    @Test
    void aRefreshGoesOnAfterAReload() {
        aCase("Con calma");
        SharedServer.get().court().latency(Duration.ofSeconds(2));
        try {
            button(page, "Actualizar todos").click();
            assertThat(page.locator("mp-run")).isVisible();
            page.reload();
            assertThat(page.locator("mp-run progress")).isVisible();
            assertThat(button(page, "Cancelar")).isVisible();
        } finally {
            SharedServer.get().court().latency(Duration.ZERO);
        }
        assertThat(page.locator("mp-run").getByText("1 verificado")).isVisible();
    }

    @Test
    void theListIsSearchedAndItsStateStaysInTheAddress() {
        aCase("Para buscar");
        Locator rows = page.locator("tr[data-index]");
        assertThat(rows).hasCount(1);
        page.getByLabel("Buscar en la lista").fill("nadie se llama así");
        assertThat(rows).hasCount(0);
        page.reload();
        assertThat(page.getByLabel("Buscar en la lista")).hasValue("nadie se llama así");
        page.getByLabel("Buscar en la lista").fill("imaginária");
        assertThat(rows).hasCount(1);
    }

    @Test
    void casesMoveToAnotherProjectAndAreTakenOutWithUndo() {
        aCase("Origen");
        int target = visitor.person().project("Destino");
        page.reload();
        page.locator("tr[data-index] [type=checkbox]").check();
        button(page, "Mover o copiar").click();
        page.locator("dialog").getByText("Destino").click();
        assertThat(page.locator("tr[data-index]")).hasCount(0);
        assertEquals(1, visitor.person().cases(target).size());
        visitor.goTo("/proyectos/" + target);
        page.locator("tr[data-index] [type=checkbox]").check();
        button(page, "Quitar").click();
        assertThat(page.locator("tr[data-index]")).hasCount(0);
        button(page, "Deshacer").click();
        assertThat(page.locator("tr[data-index]")).hasCount(1);
        assertEquals(1, visitor.person().cases(target).size());
    }

    @Test
    void casesAreCopiedAndTheProjectWhereTheyAreIsNoChoice() {
        aCase("Origen");
        int target = visitor.person().project("Destino");
        for (int i = 1; i < 8; i++) {
            visitor.person().project("Otro " + i);
        }
        page.locator("tr[data-index] [type=checkbox]").check();
        button(page, "Mover o copiar").click();
        Locator dialog = page.locator("dialog");
        assertThat(dialog.getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText("Origen")))
                .isDisabled();
        dialog.getByLabel("Dejarlos también en este proyecto (copiar)").check();
        dialog.getByRole(AriaRole.SEARCHBOX).fill("destí");
        assertThat(dialog.getByText("Otro 1")).hasCount(0);
        Axe.finds0ViolationsOn(page);
        dialog.getByText("Destino").click();
        assertThat(page.locator("mp-toasts")).hasText("1 proceso en «Destino».");
        assertThat(page.locator("tr[data-index]")).hasCount(1);
        assertEquals(1, visitor.person().cases(target).size());
    }

    /** A project with one verified case, opened. */
    private String aCase(String name) {
        String radicado = Courtroom.publish(fixture -> fixture.withDemandante("COOPERATIVA IMAGINARIA"));
        int project = visitor.person().project(name);
        visitor.person().link(project, radicado);
        visitor.person().refresh();
        visitor.goTo("/proyectos/" + project);
        assertThat(heading(page, name)).isVisible();
        return radicado;
    }
}
