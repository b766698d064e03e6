package co.misprocesos.browser;

import static co.misprocesos.browser.Roles.button;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page is there soon, stays where it is, and travels once. */
@InBrowser
class FastST {

    /** Bytes on the wire, headers included. */
    private static final long MOST = 150 * 1024;

    private static final String SHIFTS =
            """
            () => new Promise((done) => {
              let sum = 0;
              new PerformanceObserver((list) => list.getEntries().forEach((shift) => (sum += shift.hadRecentInput ? 0 : shift.value)))
                .observe({type: 'layout-shift', buffered: true});
              requestAnimationFrame(() => setTimeout(() => done(sum), 50));
            })""";

    private final Chromium chromium;
    private final Page page;
    private final Visitor visitor;

    FastST(Chromium chromium, Page page, Visitor visitor) {
        this.chromium = chromium;
        this.page = page;
        this.visitor = visitor;
    }

    @Test
    void theFirstLoadOfAStrangerIsLight() {
        page.context().clearCookies();
        AtomicLong bytes = counted();
        page.navigate("/");
        assertThat(button(page, "Entrar")).isVisible();
        isLight(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/novedades", "/proyectos", "/guardados", "/consultar", "/importar"})
    void theFirstLoadOfWhoIsLoggedInIsLight(String view) {
        somethingToSee();
        AtomicLong bytes = counted();
        visitor.goTo(view);
        assertThat(page.locator("main h1")).isVisible();
        isLight(bytes);
    }

    @Test
    void nothingMovesWhileAViewLoads() {
        String radicado = somethingToSee();
        int project = visitor.person().projects().get(0).getInt("id");
        List<String> views = List.of(
                "/novedades",
                "/proyectos",
                "/proyectos/" + project,
                "/guardados",
                "/procesos/" + radicado,
                "/consultar?q=" + radicado,
                "/importar",
                "/proyectos/" + LongProject.of(visitor.person(), 2_000));
        for (String view : views) {
            Page fresh = page.context().newPage();
            fresh.navigate("/#" + view);
            assertThat(fresh.locator("main h1")).isVisible();
            assertThat(fresh.locator("main")).not().containsText("Cargando");
            fresh.waitForLoadState(LoadState.NETWORKIDLE);
            double shift = ((Number) fresh.evaluate(SHIFTS)).doubleValue();
            assertTrue(shift < 0.1, () -> view + " moves by " + shift);
            fresh.close();
        }
    }

    @Test
    void aSecondVisitAsksForNoFileAgain() throws IOException {
        try (Front front = new Front(Visitor.origin());
                Tab tab = chromium.open(front.origin())) {
            new Visitor(tab.page()).goTo("/consultar");
            assertThat(tab.page().locator("main h1")).isVisible();
            // the browser's own store is asked too, before there is a worker
            Page second = tab.page().context().newPage();
            new Kept(tab.page()).untilWhole();
            List<String> first = front.asked();
            assertTrue(first.contains("/v/" + front.build() + "/app.js"), first::toString);
            second.navigate("/#/proyectos");
            assertThat(second.locator("main h1")).isVisible();
            List<String> again = front.asked();
            assertTrue(again.contains("/"), again::toString);
            assertEquals(
                    List.of(),
                    again.stream().filter(path -> path.startsWith("/v/")).toList());
        }
    }

    @Test
    void eachFileTravelsOnceOnTheFirstVisit() throws IOException {
        try (Front front = new Front(Visitor.origin());
                Tab tab = chromium.open(front.origin())) {
            tab.page().navigate("/");
            assertThat(button(tab.page(), "Entrar")).isVisible();
            new Kept(tab.page()).until("/v/" + front.build() + "/icons/", "/manifest.webmanifest");
            List<String> files = front.asked().stream()
                    .filter(path -> path.startsWith("/v/"))
                    .sorted()
                    .toList();
            assertEquals(files.stream().distinct().toList(), files);
        }
    }

    @Test
    void aReloadInTheMiddleOfThingsIsNoError() {
        somethingToSee();
        visitor.goTo("/novedades");
        assertThat(page.locator("main h1")).isVisible();
        new Kept(page).until("/v/", "/api/auth/me", "/api/novedades");
        for (int n = 0; n < 12; n++) {
            // as soon as the document is there, its questions are under way
            page.reload(new Page.ReloadOptions().setWaitUntil(com.microsoft.playwright.options.WaitUntilState.COMMIT));
            int turns = n;
            page.evaluate("(ms) => new Promise((done) => setTimeout(done, ms))", turns * 25);
        }
        assertThat(page.locator("main h1")).isVisible();
    }

    private AtomicLong counted() {
        AtomicLong bytes = new AtomicLong();
        CDPSession network = page.context().newCDPSession(page);
        network.send("Network.enable");
        network.on(
                "Network.loadingFinished",
                (JsonObject event) ->
                        bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        return bytes;
    }

    private void isLight(AtomicLong bytes) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertTrue(bytes.get() > 20_000, () -> bytes + " bytes cannot be all");
        assertTrue(bytes.get() <= MOST, () -> bytes + " bytes");
    }

    private String somethingToSee() {
        String radicado = Courtroom.publish(fixture -> fixture);
        int project = visitor.person().project("Ejecutivos");
        visitor.person().follow(Courtroom.publish(20), project);
        visitor.person().link(project, radicado);
        visitor.person().refresh();
        Courtroom.register(radicado, 1, "Auto fija fecha", "Una anotación.");
        visitor.person().refresh();
        return radicado;
    }
}
