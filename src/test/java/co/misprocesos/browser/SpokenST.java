package co.misprocesos.browser;

import static co.misprocesos.browser.Roles.button;
import static co.misprocesos.browser.Roles.heading;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.court.Fault;
import co.misprocesos.court.FaultPlan;
import co.misprocesos.server.Illness;
import co.misprocesos.server.Numbers;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What somebody hears who doesn't see the page. */
@InBrowser
class SpokenST {

    /** Keeps each text that a live region ever had; a region that comes with its text says nothing. */
    private static final String LISTEN =
            """
            window.heard = [];
            const known = new Set();
            const look = () => document.querySelectorAll('[role=status], [role=alert], [aria-live]').forEach((region) => {
              const text = region.textContent.replace(/\\s+/g, ' ').trim();
              if (text && known.has(region) && region.heard !== text) {
                window.heard.push(text);
              }
              region.heard = text;
              known.add(region);
            });
            new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
            """;

    private final Page page;
    private final Visitor visitor;

    SpokenST(Page page, Visitor visitor) {
        this.page = page;
        this.visitor = visitor;
        page.addInitScript(LISTEN);
    }

    @Test
    void eachViewHasOneTitleThatIsReadOnArrival() {
        String radicado = aCase();
        int project = visitor.person().project("Laborales");
        visitor.person().link(project, radicado);
        Courtroom.register(radicado, 0, "Auto fija fecha", null);
        visitor.person().refresh();
        visitor.goTo("/novedades");
        assertThat(page).hasTitle("(1) Novedades · Mis Procesos");
        arrives("/proyectos", "Mis Procesos", "(1) Mis Procesos");
        arrives("/proyectos/" + project, "Laborales", "(1) Laborales · Mis Procesos");
        arrives("/guardados", "Todos los guardados", "(1) Todos los guardados · Mis Procesos");
        arrives("/consultar", "Consultar", "(1) Consultar · Mis Procesos");
        arrives("/importar", "Importar", "(1) Importar · Mis Procesos");
        arrives("/procesos/" + radicado, "COOPERATIVA IMAGINARIA", "(1) COOPERATIVA IMAGINARIA · Mis Procesos");
        arrives("/procesos/" + Numbers.next(), "", "(1) Proceso · Mis Procesos");
        arrives("/novedades", "Novedades", "(1) Novedades · Mis Procesos");
    }

    @Test
    void theTitleCountsWhereverThePageIsOpened() {
        String radicado = aCase();
        Courtroom.register(radicado, 0, "Auto fija fecha", null);
        visitor.person().refresh();
        visitor.goTo("/consultar");
        assertThat(page).hasTitle("(1) Consultar · Mis Procesos");
    }

    @Test
    void whatIsReadAndWhatComesOfAQuestionIsSaid() {
        String radicado = Courtroom.publish(fixture -> fixture);
        visitor.goTo("/consultar");
        page.getByLabel("Radicados").first().fill(radicado + "\n" + Numbers.next());
        button(page, "Consultar 2 radicados").click();
        hears("Consulta terminada: 1 encontrado, 1 no encontrado\\.");
        assertThat(page.getByRole(AriaRole.PROGRESSBAR)).hasAccessibleName("Avance de la consulta");
        page.locator(".answer.found")
                .getByText("Guardar", new Locator.GetByTextOptions().setExact(true))
                .click();
        hears("Guardado\\. Deshacer");
    }

    @Test
    void theProgressOfALongQuestionIsSaidNowAndThen() {
        String radicado = Courtroom.publish(fixture -> fixture);
        page.clock().install();
        visitor.goTo("/consultar");
        page.getByLabel("Radicados").first().fill(radicado + "\n" + Numbers.next());
        page.clock().runFor(1_000);
        assertThat(button(page, "Consultar 2 radicados")).isEnabled();
        page.route("**/api/procesos?**", route -> {
            page.clock().runFor(20_000);
            route.resume();
        });
        button(page, "Consultar 2 radicados").click();
        hears("de 2 consultados\\.");
    }

    @Test
    void aRefreshSaysWhatCameOfIt() {
        String radicado = aCase();
        int project = visitor.person().project("Laborales");
        visitor.person().link(project, radicado);
        visitor.goTo("/proyectos/" + project);
        assertThat(heading(page, "Laborales")).isVisible();
        button(page, "Actualizar todos").click();
        hears("1 verificado, sin cambios");
        page.getByLabel("Buscar en la lista").fill("nadie");
        hears("^0 procesos$");
    }

    @Test
    void aCaseSaysOnceWhatCameOfItsVerificationAndWhatFailedStays() {
        String radicado = aCase();
        page.clock().install();
        visitor.goTo("/procesos/" + radicado);
        try (Illness ill = Illness.of(FaultPlan.none().forRadicado(radicado, Fault.connectionTimeout()))) {
            button(page, "Actualizar").click();
            assertThat(page.locator(".toast.danger")).containsText("No se pudo verificar: ");
        }
        page.clock().fastForward(20_000);
        assertThat(page.locator(".toast.danger")).isVisible();
        button(page, "Cerrar el aviso").click();
        button(page, "Actualizar").click();
        assertThat(page.locator(".toast")).containsText("Verificado");
        assertEquals(1, page.evaluate("heard.filter((text) => text.startsWith('Verificado')).length"));
    }

    @Test
    void aLongRemovalDoesNotSayEachOfItsSteps() {
        page.clock().install();
        visitor.goTo("/proyectos/" + LongProject.of(visitor.person(), 30));
        page.locator("mp-casos-barra [type=checkbox]").check();
        button(page, "Quitar").click();
        assertThat(heading(page, "Este proyecto está vacío")).isVisible();
        page.clock().fastForward(6_500);
        hears("^Quitando procesos: 30 de 30\\.$");
        assertEquals(1, page.evaluate("heard.filter((text) => text.startsWith('Quitando procesos')).length"));
    }

    @Test
    void aMarkInTheInboxSaysHowManyAreLeft() {
        String radicado = aCase();
        Courtroom.register(radicado, 0, "Auto fija fecha", null);
        visitor.person().refresh();
        visitor.goTo("/novedades");
        page.locator("[data-novedad] .mark").click();
        hears("1 revisada\\. No queda ninguna sin revisar\\.");
    }

    private void arrives(String place, String title, String window) {
        page.evaluate("place => { location.hash = place }", place);
        assertThat(page).hasTitle(window);
        Locator titles = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
        assertThat(titles).hasCount(1);
        assertThat(titles).containsText(title);
        assertThat(titles).isFocused();
    }

    private void hears(String regex) {
        page.waitForFunction("regex => heard.some((text) => new RegExp(regex).test(text))", regex);
    }

    private String aCase() {
        String radicado = Courtroom.publish(
                fixture -> fixture.withDemandante("COOPERATIVA IMAGINARIA").plusInstancia(instancia -> instancia));
        visitor.person().save(radicado);
        visitor.person().refresh();
        return radicado;
    }
}
