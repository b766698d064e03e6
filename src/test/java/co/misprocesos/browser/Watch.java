package co.misprocesos.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.WebError;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Notes what goes wrong behind the page: errors on the console (a broken Content-Security-Policy is one), exceptions that
 * nobody caught, requests to foreign hosts. What the interface refuses with a status of 4xx is no fault of the page, nor is
 * what an {@linkplain #inspection inspection} does.
 */
public final class Watch {

    private static final Pattern REFUSED =
            Pattern.compile("Failed to load resource: the server responded with a status of 4\\d\\d .*");

    private static final String INSPECTION = "inspection.js";

    private final String origin;
    private final List<String> faults = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();

    Watch(BrowserContext context, String origin) {
        this.origin = origin;
        context.onConsoleMessage(this::hear);
        context.onWebError(this::caught);
        context.onRequest(this::asked);
    }

    /** A script that looks at the page from outside: what it breaks is no fault of the page, whenever it is told. */
    static String inspection(String script) {
        return script + "\n//# sourceURL=" + INSPECTION;
    }

    /** What this test provokes: faults that contain this are none. */
    public Watch expect(String regex) {
        expected.add(Pattern.compile(regex));
        return this;
    }

    /** What went wrong so far and was not expected. */
    public List<String> faults() {
        return faults.stream()
                .filter(fault -> expected.stream()
                        .noneMatch(pattern -> pattern.matcher(fault).find()))
                .toList();
    }

    /** Everything that the console said, and all that went wrong. */
    List<String> said() {
        return List.copyOf(said);
    }

    void nothingWentWrong() {
        assertEquals("", String.join("\n", faults()), "Behind the page");
    }

    private void hear(ConsoleMessage message) {
        String place = message.location();
        String line = "console." + message.type() + ": " + message.text() + " (" + place + ")";
        boolean refusal = REFUSED.matcher(message.text()).matches() && place.startsWith(origin + "/api/");
        boolean foreign = place.startsWith(INSPECTION + ":");
        if (message.type().equals("error") && !foreign && !refusal) {
            fault(line);
        } else {
            said.add(line);
        }
    }

    private void caught(WebError error) {
        fault("exception: " + error.error());
    }

    private void asked(Request request) {
        String scheme = URI.create(request.url()).getScheme();
        boolean travels = !List.of("data", "blob", "about").contains(scheme);
        if (travels && !request.url().startsWith(origin + "/")) {
            fault("foreign request: " + request.url());
        }
    }

    private void fault(String line) {
        said.add(line);
        faults.add(line);
    }
}
