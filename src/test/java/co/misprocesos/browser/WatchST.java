package co.misprocesos.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What must not go wrong behind a page is noticed when it does. */
@InBrowser
class WatchST {

    private final Chromium chromium;

    WatchST(Chromium chromium) {
        this.chromium = chromium;
    }

    @Test
    void aFaultlessPageHasNoFaults() {
        assertEquals(List.of(), faults("", "console.warn('only a warning')"));
    }

    @Test
    void anErrorOnTheConsoleIsAFault() {
        onlyFault("console\\.error: planted", faults("", "console.error('planted')"));
    }

    @Test
    void anExceptionThatNobodyCatchesIsAFault() {
        onlyFault("exception: .*planted", faults("", "setTimeout(() => { throw new Error('planted') })"));
    }

    @Test
    void aPromiseThatNobodyCatchesIsAFault() {
        onlyFault("exception: .*planted", faults("", "Promise.reject(new Error('planted'))"));
    }

    @Test
    void anInlineHandlerBreaksThePolicy() {
        List<String> faults = faults("<img src='/icon.svg' alt='' onload='globalThis.ran = true'>", "");
        onlyFault("Content Security Policy", faults);
    }

    @Test
    void anInlineStyleBreaksThePolicy() {
        onlyFault("Content Security Policy", faults("<p style='color: red'>Hola</p>", ""));
    }

    @Test
    void aTextTakenForMarkupBreaksThePolicy() {
        List<String> faults = faults("", "document.querySelector('main').innerHTML = '<b>x</b>'");
        assertTrue(faults.stream().anyMatch(fault -> fault.contains("TrustedHTML")), faults::toString);
    }

    @Test
    void aRequestToAForeignHostIsAFaultAndNeverLeaves() {
        try (Site site = Site.of("", "", "");
                Tab tab = chromium.open(site.origin())) {
            Page page = tab.page();
            PlaywrightException unreachable =
                    assertThrows(PlaywrightException.class, () -> page.navigate("http://foreign.example/page"));
            assertTrue(unreachable.getMessage().contains("ERR_NAME_NOT_RESOLVED"), unreachable::getMessage);
            assertEquals(
                    "foreign request: http://foreign.example/page",
                    tab.watch().faults().get(0));
        }
    }

    @Test
    void aForeignImageIsAFaultEvenWhereThePolicyStopsIt() {
        List<String> faults = faults("<img src='http://foreign.example/a.png' alt=''>", "");
        assertTrue(faults.contains("foreign request: http://foreign.example/a.png"), faults::toString);
        assertTrue(faults.stream().anyMatch(fault -> fault.contains("Content Security Policy")), faults::toString);
    }

    @Test
    void aRefusalOfTheInterfaceIsNoFaultButAMissingFileIs() {
        assertEquals(List.of(), faults("", "await fetch('/api/auth/me')"));
        onlyFault("404", faults("", "await fetch('/missing')"));
    }

    @Test
    void whatATestExpectsIsNoFault() {
        Consumer<Tab> expecting = tab -> tab.watch().expect("console\\.error: planted");
        assertEquals(List.of(), visit(Site.of("", "console.error('planted')", ""), expecting));
    }

    @Test
    void anErrorWithoutAPlaceIsAFaultUnlessAnInspectionMakesIt() {
        String nowhere = "console.error('from nowhere')";
        try (Site site = Site.of("", "", "");
                Tab tab = chromium.open(site.origin())) {
            tab.page().navigate("/");
            CDPSession tools = tab.page().context().newCDPSession(tab.page());
            evaluate(tools, Watch.inspection(nowhere));
            evaluate(tools, Watch.inspection("document.body.setAttribute('style', 'color: red')"));
            tab.page().evaluate("() => new Promise((done) => setTimeout(done, 50))");
            assertEquals(List.of(), tab.watch().faults());
            evaluate(tools, nowhere);
            tab.page().evaluate("() => new Promise((done) => setTimeout(done, 50))");
            onlyFault("from nowhere", tab.watch().faults());
        }
    }

    private static void evaluate(CDPSession tools, String script) {
        JsonObject question = new JsonObject();
        question.addProperty("expression", script);
        tools.send("Runtime.evaluate", question);
    }

    private List<String> faults(String body, String script) {
        return visit(Site.of(body, script, ""), tab -> {});
    }

    private List<String> visit(Site site, Consumer<Tab> first) {
        try (site;
                Tab tab = chromium.open(site.origin())) {
            first.accept(tab);
            tab.page().navigate("/");
            // one turn later: rejections and violations are told after the load event
            tab.page().evaluate("() => new Promise((done) => setTimeout(done, 50))");
            return tab.watch().faults();
        }
    }

    private static void onlyFault(String regex, List<String> faults) {
        assertEquals(1, faults.size(), faults::toString);
        assertTrue(Pattern.compile(regex).matcher(faults.get(0)).find(), faults::toString);
    }
}
