package co.misprocesos.browser;

import static co.misprocesos.browser.Roles.button;
import static co.misprocesos.browser.Roles.heading;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.Fault;
import co.misprocesos.court.FaultPlan;
import co.misprocesos.server.Illness;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.SharedServer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of a project: filtered, sorted, and refreshed as a whole or in part. */
@InBrowser
class TablaST {

    private static final Pattern RUN = Pattern.compile(".*/api/refreshes/([0-9a-f-]{36})(/events)?");

    private final String alfa = Courtroom.publish(
            fixture -> fixture.withDemandante("ALFA IMAGINARIA").withUbicacion("Secretaría"));
    private final String beta = Courtroom.publish(
            fixture -> fixture.withDemandante("BETA IMAGINARIA").withUbicacion("Archivo"));
    private final Page page;
    private final Visitor visitor;

    TablaST(Page page, Visitor visitor) {
        this.page = page;
        this.visitor = visitor;
    }

    @Test
    void theListIsFilteredByStateAndSortedByWhatItsHeadSays() {
        String hidden = Courtroom.publish(CaseFixture::asPrivado);
        String unknown = Numbers.next();
        aProjectOf(alfa, beta, hidden, unknown);
        SharedServer.get()
                .database()
                .execute("update procesos set verificado_en = now() - interval '30 days' where radicado = '" + beta
                        + "'");
        page.reload();
        only("Privado", hidden);
        only("No encontrado", unknown);
        only("Sin verificar", beta);
        only("Al día", alfa);
        Axe.finds0ViolationsOn(page);
        kind("Todos").click();
        assertThat(rows()).hasCount(4);
        Locator head = page.locator("th").filter(new Locator.FilterOptions().setHasText("Ubicación"));
        assertThat(head).hasAttribute("aria-sort", "none");
        head.getByRole(AriaRole.BUTTON).click();
        assertThat(head).hasAttribute("aria-sort", "ascending");
        assertThat(rows().first()).containsText(beta);
        page.reload();
        assertThat(head).hasAttribute("aria-sort", "ascending");
        head.getByRole(AriaRole.BUTTON).click();
        assertThat(head).hasAttribute("aria-sort", "descending");
        assertThat(rows().first()).containsText(alfa);
        assertThat(page.locator("th[aria-sort=ascending], th[aria-sort=descending]"))
                .hasCount(1);
    }

    @Test
    void oneRowOrTheChosenOnesAreRefreshedAndTheirCellsSayBeforeAndAfter() {
        aProjectOf(alfa, beta);
        change(alfa, "Al despacho");
        change(beta, "En la Corte");
        button(page, "Actualizar ALFA IMAGINARIA").click();
        assertThat(marked()).hasCount(1);
        assertThat(marked().locator(".change")).hasText("Antes: Secretaría → . Ahora: Al despacho");
        row(beta).getByRole(AriaRole.CHECKBOX).check();
        button(page, "Actualizar").click();
        assertThat(marked()).hasCount(2);
        assertThat(row(beta).locator("del")).hasText("Archivo");
        assertThat(row(beta).locator("ins")).hasText("En la Corte");
        assertThat(kind("Con cambios ahora")).containsText("2");
        button(page, "Quitar la marca de ALFA IMAGINARIA").click();
        assertThat(marked()).hasCount(1);
    }

    @Test
    void aCaseThatCouldNotBeAskedSaysSoInItsRowAndIsAskedAgain() {
        aProjectOf(alfa, beta);
        try (Illness ill = Illness.of(FaultPlan.none().forRadicado(beta, Fault.connectionTimeout()))) {
            button(page, "Actualizar todos").click();
            assertThat(page.locator("tr.failed")).containsText(beta);
            assertThat(page.locator("tr.failed .wrong")).isVisible();
            assertThat(page.locator("mp-run").getByText("1 sin respuesta").first())
                    .isVisible();
            Axe.finds0ViolationsOn(page);
        }
        button(page, "Actualizar BETA IMAGINARIA").click();
        assertThat(page.locator("tr.failed")).hasCount(0);
    }

    @Test
    void aRunSaysHowFarItIsWhenItEndsAndWhyItWaits() {
        Faulty.withoutWorker(page);
        aProjectOf(alfa);
        page.route(RUN, TablaST::waiting);
        button(page, "Actualizar todos").click();
        Locator run = page.locator("mp-run");
        assertThat(run).containsText("En espera: 3 de 10");
        assertThat(run).containsText("1 con cambios");
        assertThat(run).containsText("12 respuestas en el último minuto (a lo sumo 20 preguntas por minuto)");
        assertThat(run).containsText(Pattern.compile("termina hacia (hoy|mañana|ayer|\\d+ \\w+ \\d{4}) \\d\\d:\\d\\d"));
        assertThat(run).containsText(Pattern.compile("se reanuda a las \\d\\d:\\d\\d"));
        assertThat(run).containsText("La Rama Judicial pidió esperar.");
        assertThat(run.locator("progress")).hasAttribute("max", "10");
        assertEquals(3, run.locator("progress").evaluate("one => one.value"));
        Axe.finds0ViolationsOn(page);
        page.unroute(RUN);
        assertThat(run.getByText("1 verificado")).isVisible();
    }

    private static void waiting(Route route) {
        Matcher address = RUN.matcher(route.request().url());
        address.matches();
        String soon = Instant.now().plusSeconds(600).toString();
        String told = "{\"status\":\"OK\",\"runId\":\"" + address.group(1)
                + "\",\"checked\":3,\"updated\":1,\"pending\":7,\"rows\":[],\"errors\":[],\"progreso\":{\"hechos\":3,\"cambiados\":1,"
                + "\"fallidos\":0,\"pendientes\":7,\"ritmoPorMinuto\":20,\"ritmoActual\":12,\"finEsperado\":\"" + soon
                + "\",\"pausa\":{\"motivo\":\"PAUSA\",\"sentencia\":\"La Rama Judicial pidió esperar.\",\"hasta\":\""
                + soon
                + "\"},\"postergados\":0,\"aviso\":null,\"cancelado\":false}}";
        boolean isStream = address.group(2) != null;
        Faulty.fulfil(
                        200,
                        isStream ? "text/event-stream;charset=UTF-8" : "application/json;charset=UTF-8",
                        isStream ? "event: progress\ndata: " + told + "\n\n" : told,
                        null)
                .accept(route);
    }

    /** Shows one kind alone, which is this case. */
    private void only(String kind, String radicado) {
        kind(kind).click();
        assertThat(rows()).hasCount(1);
        assertThat(rows()).containsText(radicado);
        assertThat(kind(kind)).hasAttribute("aria-pressed", "true");
    }

    private Locator kind(String label) {
        return page.locator("mp-casos-filtros .kinds")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^" + label + " [\\d.]+$")));
    }

    private Locator rows() {
        return page.locator("tr[data-index]");
    }

    private Locator row(String radicado) {
        return rows().filter(new Locator.FilterOptions().setHasText(radicado));
    }

    private Locator marked() {
        return page.locator("tr.marked");
    }

    private static void change(String radicado, String ubicacion) {
        SharedServer.get().court().update(radicado, published -> published.withUbicacion(ubicacion));
    }

    private void aProjectOf(String... radicados) {
        int project = visitor.person().project("Varios");
        List.of(radicados).forEach(radicado -> visitor.person().link(project, radicado));
        visitor.person().refresh();
        visitor.goTo("/proyectos/" + project);
        assertThat(heading(page, "Varios")).isVisible();
        assertThat(rows()).hasCount(radicados.length);
    }
}
