package co.misprocesos.browser;

import static co.misprocesos.browser.Roles.button;
import static co.misprocesos.browser.Roles.heading;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page as a thing of one's own: put on a telephone, and renewed there. */
@InBrowser
class InstallST {

    private static final String RENEWED = "0123456789ab";

    private final Chromium chromium;

    InstallST(Chromium chromium) {
        this.chromium = chromium;
    }

    @Test
    void itCanBeInstalled() {
        try (Tab tab = chromium.open(Visitor.origin())) {
            tab.page().navigate("/");
            assertThat(button(tab.page(), "Entrar")).isVisible();
            CDPSession tools = tab.page().context().newCDPSession(tab.page());
            assertEquals(
                    0,
                    tools.send("Page.getAppManifest").getAsJsonArray("errors").size());
            List<String> reasons =
                    tools.send("Page.getInstallabilityErrors").getAsJsonArray("installabilityErrors").asList().stream()
                            .map(reason ->
                                    reason.getAsJsonObject().get("errorId").getAsString())
                            // a tab without memory is one
                            .filter(reason -> !reason.equals("in-incognito"))
                            .toList();
            assertEquals(List.of(), reasons);
        }
    }

    @Test
    void aNewStateOfThePageTakesThePlaceOfTheOldOne() throws IOException {
        try (Front front = new Front(Visitor.origin());
                Tab tab = chromium.open(front.origin())) {
            Page page = tab.page();
            new Visitor(page).goTo("/proyectos");
            assertThat(page.locator("main h1")).isVisible();
            Kept kept = new Kept(page);
            kept.until("/v/" + front.build() + "/icons/", "/api/projects");
            assertEquals(
                    List.of("datos", "pagina-" + front.build()),
                    kept.stores().stream().sorted().toList());
            String before = front.build();
            front.renew(RENEWED);
            page.reload();
            assertThat(page.locator("main h1")).isVisible();
            await().pollInSameThread()
                    .atMost(Duration.ofSeconds(30))
                    .until(
                            () -> kept.stores().stream().sorted().toList(),
                            List.of("datos", "pagina-" + RENEWED, "pagina-" + before)::equals);
            renewedIn(page);
            tab.watch().expect("net::ERR_(INTERNET_DISCONNECTED|FAILED)");
            page.context().setOffline(true);
            page.reload();
            assertThat(page.locator("mp-frame .strip")).containsText("Sin conexión");
            assertThat(page.locator("main h1")).isVisible();
            assertTrue(page.locator("script[src='/v/" + RENEWED + "/app.js']").count() == 1);
            assertEquals(List.of(), tab.watch().faults());
        }
    }

    @Test
    void aWindowThatWasOpenAsThePageWasRenewedGoesOnFromWhatIsKept() throws IOException {
        try (Front front = new Front(Visitor.origin());
                Tab tab = chromium.open(front.origin())) {
            Page page = tab.page();
            new Visitor(page).goTo("/proyectos");
            assertThat(page.locator("main h1")).isVisible();
            Kept kept = new Kept(page);
            kept.untilWhole();
            front.renew(RENEWED);
            Page other = page.context().newPage();
            other.navigate("/#/proyectos");
            assertThat(other.locator("main h1")).isVisible();
            renewedIn(page);
            page.evaluate("location.hash = '/importar'");
            assertThat(heading(page, "Importar")).isVisible();
            assertThat(page.locator("main textarea")).isVisible();
            assertEquals(List.of(), tab.watch().faults());
        }
    }

    @Test
    void withoutAnythingKeptAViewOfAnotherStateIsRefusedAndAReloadBringsIt() throws IOException {
        try (Front front = new Front(Visitor.origin());
                Tab tab = chromium.open(front.origin())) {
            Page page = tab.page();
            Faulty.withoutWorker(page);
            new Visitor(page).goTo("/proyectos");
            assertThat(page.locator("main h1")).isVisible();
            tab.watch().expect("status of 404");
            front.renew(RENEWED);
            page.evaluate("location.hash = '/importar'");
            assertThat(page.locator("main [role=alert]"))
                    .containsText("No se pudo traer esta vista. Vuelva a cargar la página");
            assertThat(heading(page, "Importar")).isVisible();
            assertThat(page).hasTitle(Pattern.compile("Importar"));
            Axe.finds0ViolationsOn(page);
            page.evaluate("location.hash = '/proyectos'");
            assertThat(heading(page, "Mis Procesos")).isVisible();
            assertThat(page.locator("main [role=alert]")).hasCount(0);
            page.evaluate("location.hash = '/importar'");
            button(page, "Intentar de nuevo").click();
            assertThat(page.locator("main textarea")).isVisible();
            assertEquals(List.of(), tab.watch().faults());
        }
    }

    /** Waits until the worker of the renewed page is the one that answers here. */
    private static void renewedIn(Page page) {
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> (Boolean)
                page.evaluate("(build) => navigator.serviceWorker.controller.scriptURL.endsWith(build)", RENEWED));
    }
}
