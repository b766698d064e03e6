package co.misprocesos.browser;

import static co.misprocesos.browser.Roles.button;
import static co.misprocesos.browser.Roles.heading;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.ActuacionFixture;
import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.Fault;
import co.misprocesos.court.FaultPlan;
import co.misprocesos.court.Question.Kind;
import co.misprocesos.server.Illness;
import co.misprocesos.server.Numbers;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One case, with all that its record knows. */
@InBrowser
class ProcesoST {

    private final Page page;
    private final Visitor visitor;

    ProcesoST(Page page, Visitor visitor) {
        this.page = page;
        this.visitor = visitor;
    }

    @Test
    void theHeadSaysWhichCaseItIsAndHowFarItIsKnown() {
        String radicado = follow(Courtroom.publish(
                fixture -> fixture.withDemandante("COOPERATIVA IMAGINARIA").withDemandado("ARACELY FICTICIA")));
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        visitor.goTo("/procesos/" + radicado);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("COOPERATIVA IMAGINARIA");
        assertThat(page.getByText(Pattern.compile("[Vv]erificado hoy \\d\\d:\\d\\d")))
                .isVisible();
        assertThat(page.locator("mp-partes")).containsText("BOGOTÁ");
        page.getByText("Copiar radicado").click();
        assertEquals(radicado, page.evaluate("navigator.clipboard.readText()"));
        assertThat(page.locator("a[href*='consultaprocesos.ramajudicial.gov.co']"))
                .hasAttribute("href", Pattern.compile("numero=" + radicado));
        Axe.finds0ViolationsOn(page);
    }

    @Test
    void whatTheCourtEditsOrTakesAwayStaysReadable() {
        String radicado = Courtroom.publish(fixture -> fixture);
        Courtroom.register(radicado, 3, "Auto admite demanda", "Texto primero");
        Courtroom.register(radicado, 2, "Constancia secretarial", "Se irá");
        follow(radicado);
        int auto = number(radicado, "Auto admite demanda");
        Courtroom.rewrite(radicado, auto, "Texto segundo");
        Courtroom.withdraw(radicado, number(radicado, "Constancia secretarial"));
        visitor.person().refresh();
        visitor.person().refresh();
        visitor.goTo("/procesos/" + radicado);
        assertThat(page.getByText("Texto segundo").first()).isVisible();
        assertThat(page.locator("mp-actuacion del").getByText("Texto primero").first())
                .isVisible();
        assertThat(page.locator("article.gone")).containsText("Constancia secretarial");
        assertThat(page.locator("article.gone del").first()).isVisible();
        Axe.finds0ViolationsOn(page);
    }

    @Test
    void documentsAreListedAndDownloadedOnceTheCourtAnswers(Watch watch) throws IOException {
        watch.expect("status of 503 .*/documentos");
        String radicado = follow(Courtroom.publish(
                fixture -> fixture.plusActuacion(ActuacionFixture.on(Courtroom.daysAgo(1), "Auto admite demanda", null)
                        .withDocumentos())));
        visitor.goTo("/procesos/" + radicado);
        Locator documents = page.locator("mp-documentos");
        try (Illness ill = Illness.of(FaultPlan.none().forKind(Kind.DOCUMENTOS, Fault.serverError()))) {
            documents.getByText("Ver documentos").click();
            assertThat(documents.getByRole(AriaRole.ALERT)).isVisible();
        }
        documents.getByText("Intentar de nuevo").click();
        Locator first = documents.getByRole(AriaRole.LISTITEM).first().getByRole(AriaRole.BUTTON);
        assertThat(documents.getByRole(AriaRole.LISTITEM)).hasCount(2);
        assertThat(first).hasText(Pattern.compile("002 Documento inventado [12]\\.pdf"));
        Axe.finds0ViolationsOn(page);
        Download download = page.waitForDownload(first::click);
        assertThat(first).hasText(download.suggestedFilename());
        assertTrue(
                Files.readString(download.path(), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    }

    @Test
    void aDocumentThatComesSlowlyIsWaitedFor(Chromium chromium) throws IOException {
        String radicado = Courtroom.publish(
                fixture -> fixture.plusActuacion(ActuacionFixture.on(Courtroom.daysAgo(1), "Auto admite demanda", null)
                        .withDocumentos()));
        try (Front front = new Front(Visitor.origin());
                Tab tab = chromium.open(front.origin())) {
            Page slow = tab.page();
            Visitor reader = new Visitor(slow);
            reader.person().save(radicado);
            slow.clock().install();
            reader.goTo("/procesos/" + radicado);
            Locator documents = slow.locator("mp-documentos");
            documents.getByText("Ver documentos").click();
            Locator first = documents.getByRole(AriaRole.LISTITEM).first().getByRole(AriaRole.BUTTON);
            front.stall(".*/documentos/\\d+");
            Download download = slow.waitForDownload(() -> {
                slow.waitForResponse(Pattern.compile("/documentos/\\d+$"), first::click);
                slow.clock().fastForward(300_000);
                assertThat(first).containsText("descargando");
                front.goOn();
            });
            assertTrue(Files.readString(download.path(), StandardCharsets.ISO_8859_1)
                    .startsWith("%PDF"));
        }
    }

    @Test
    void aTermStandsByItsActuacionWithItsDatesAndWhatIsLeft() {
        ActuacionFixture term = ActuacionFixture.on(Courtroom.daysAgo(1), "Fijación en lista", null)
                .withTermino(Courtroom.daysAgo(0), Courtroom.daysAgo(-5));
        String radicado = follow(Courtroom.publish(
                fixture -> fixture.plusActuacion(term).plusActuacion(Courtroom.daysAgo(2), "Auto requiere", null)));
        visitor.goTo("/procesos/" + radicado);
        assertThat(page.locator("mp-actuacion .term").first())
                .hasText(Pattern.compile("Término: \\d+ [a-z]{3} \\d{4} a "
                        + Courtroom.daysAgo(-5).getDayOfMonth()
                        + " [a-z]{3} \\d{4}\\s+faltan 5 días calendario"));
        Locator without = page.locator("mp-actuacion").getByText("Auto requiere");
        assertThat(without).isVisible();
        page.locator("mp-actuaciones-filter").getByLabel("Mostrar").selectOption("terminos");
        assertThat(without).hasCount(0);
        assertThat(page.locator("mp-actuacion").getByText("Fijación en lista")).isVisible();
    }

    @Test
    void instancesAreTabsThatArrowsWalk() {
        String radicado =
                follow(Courtroom.publish(fixture -> fixture.plusInstancia(instancia -> instancia.withPrivado(false))));
        visitor.goTo("/procesos/" + radicado);
        Locator tabs = page.getByRole(AriaRole.TAB);
        assertThat(tabs).hasCount(2);
        tabs.first().focus();
        page.keyboard().press("ArrowRight");
        assertThat(tabs.nth(1)).isFocused();
        assertThat(tabs.nth(1)).hasAttribute("aria-selected", "true");
        Axe.finds0ViolationsOn(page);
    }

    @Test
    void privateUnknownAndNotFollowedCasesSayWhatToDo() {
        String hidden = follow(Courtroom.publish(CaseFixture::asPrivado));
        visitor.goTo("/procesos/" + hidden);
        assertThat(page.getByText("Privado").first()).isVisible();
        Axe.finds0ViolationsOn(page);
        String unknown = follow(Numbers.next());
        visitor.goTo("/procesos/" + unknown);
        assertThat(page.getByText("No encontrado").first()).isVisible();
        Axe.finds0ViolationsOn(page);
        visitor.goTo("/procesos/" + Numbers.next());
        assertThat(page.locator("main").getByText(Pattern.compile("Consultar")).first())
                .isVisible();
        Axe.finds0ViolationsOn(page);
    }

    @Test
    void onPaperThereIsNoButton() {
        String radicado = follow(Courtroom.publish(fixture -> fixture));
        visitor.goTo("/procesos/" + radicado);
        assertThat(button(page, "Salir")).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(heading(page, "Actuaciones")).isVisible();
        assertThat(page.locator("button:visible")).hasCount(0);
    }

    private String follow(String radicado) {
        visitor.person().save(radicado);
        visitor.person().refresh();
        return radicado;
    }

    private int number(String radicado, String actuacion) {
        return visitor
                .person()
                .api()
                .get("/api/procesos/" + radicado + "/actuaciones")
                .json()
                .getJsonArray("actuaciones")
                .getValuesAs(jakarta.json.JsonObject.class)
                .stream()
                .filter(entry -> entry.getString("actuacion").equals(actuacion))
                .findFirst()
                .orElseThrow()
                .getInt("consActuacion");
    }
}
