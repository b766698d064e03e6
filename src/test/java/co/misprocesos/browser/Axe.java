package co.misprocesos.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Holds the page as it is now to WCAG 2.2 AA, by the rules of axe-core, in light and dark. */
public final class Axe {

    private static final String RULES = rules();
    private static final String QUESTION =
            """
            axe.run(document, {
              resultTypes: ['violations'],
              runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']},
            }).then(({violations}) => violations.flatMap(({id, help, nodes}) => nodes.map(
              ({target, html, failureSummary}) => `${id} (${help}) at ${target.join(' ')}: ${html}\\n  ${failureSummary}`)))
            """;

    /** On a busy machine the colours of what is far down come a frame later. */
    private static final String DRAWN =
            "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))";

    private final Page page;

    private Axe(Page page) {
        this.page = page;
    }

    /** Makes sure that no rule is broken in either theme; leaves the page in the theme of the browser. */
    public static void finds0ViolationsOn(Page page) {
        assertEquals("", String.join("\n", violations(page)), () -> "axe-core on " + page.url());
    }

    /** Each broken rule with the element that breaks it, the theme first. */
    static List<String> violations(Page page) {
        Axe axe = new Axe(page);
        List<String> all = new ArrayList<>();
        Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).forEach(theme -> all.addAll(axe.violationsIn(theme)));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(null).setReducedMotion(null));
        return all;
    }

    private List<String> violationsIn(ColorScheme theme) {
        // a colour on its way to another is neither
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme).setReducedMotion(ReducedMotion.REDUCE));
        page.evaluate(DRAWN);
        CDPSession session = page.context().newCDPSession(page);
        try {
            evaluate(session, RULES);
            JsonArray found = evaluate(session, QUESTION).getAsJsonArray("value");
            return found.asList().stream()
                    .map(JsonElement::getAsString)
                    .map(violation -> theme + ": " + violation)
                    .toList();
        } finally {
            session.detach();
        }
    }

    /** As the developer tools do it: the page's Content-Security-Policy stays, and does not bind what is asked here. */
    private static JsonObject evaluate(CDPSession session, String script) {
        JsonObject question = new JsonObject();
        question.add("expression", new JsonPrimitive(Watch.inspection(script)));
        question.addProperty("awaitPromise", true);
        question.addProperty("returnByValue", true);
        JsonObject answer = session.send("Runtime.evaluate", question);
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.getAsJsonObject("result");
    }

    private static String rules() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8) + "\n;undefined";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
