package co.misprocesos.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The accessibility rules see what is wrong, under a policy as strict as ours, and break nothing by looking. */
@InBrowser
class AxeST {

    private static final String FORM = "<label>Correo <input type='email'></label> <button>Entrar</button>";

    private final Chromium chromium;

    AxeST(Chromium chromium) {
        this.chromium = chromium;
    }

    @Test
    void aSoundPageHasNoViolations() {
        assertEquals(List.of(), violations(FORM, ""));
    }

    @Test
    void anInputWithoutALabelIsOneInEachTheme() {
        List<String> found = violations("<input type='email'>", "");
        assertEquals(2, found.size(), found::toString);
        assertTrue(found.get(0).startsWith("LIGHT: label "), found::toString);
        assertTrue(found.get(1).startsWith("DARK: label "), found::toString);
        assertTrue(found.get(0).contains("at input"), found::toString);
        assertTrue(found.get(0).contains("<input type=\"email\">"), found::toString);
    }

    @Test
    void faintTextInTheDarkIsOneThere() {
        String style = "@media (prefers-color-scheme: dark) { body { background: #111; color: #333 } }";
        List<String> found = violations("<p>Apenas se lee</p>", style);
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.get(0).startsWith("DARK: color-contrast "), found::toString);
    }

    @Test
    void aViolationFailsATest() {
        try (Site site = Site.of("<img src='/icon.svg'>", "", "");
                Tab tab = chromium.open(site.origin())) {
            tab.page().navigate("/");
            AssertionFailedError failure =
                    assertThrows(AssertionFailedError.class, () -> Axe.finds0ViolationsOn(tab.page()));
            assertTrue(failure.getMessage().contains("image-alt"), failure::getMessage);
        }
    }

    private List<String> violations(String body, String style) {
        try (Site site = Site.of(body, "", style);
                Tab tab = chromium.open(site.origin())) {
            tab.page().navigate("/");
            List<String> found = Axe.violations(tab.page());
            assertEquals(List.of(), tab.watch().faults());
            return found;
        }
    }
}
