package co.misprocesos.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Tracing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What one test has of the browser: cookies and storage of its own, a page, and a watch over both. */
public final class Tab implements AutoCloseable {

    private static final boolean TRACED = Boolean.getBoolean("browser.trace");
    /** Milliseconds that a page has to tell how it is. */
    private static final double LAST_WORDS = 5_000;

    private final BrowserContext context;
    private final Watch watch;
    private final Page page;

    Tab(Browser browser, String origin) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(origin)
                .setLocale("es-CO")
                // far away on purpose: the page shows Bogotá's dates wherever it is read
                .setTimezoneId("Asia/Tokyo")
                .setViewportSize(1280, 800));
        context.setDefaultTimeout(Chromium.PATIENCE);
        if (TRACED) {
            context.tracing()
                    .start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
        }
        watch = new Watch(context, origin);
        page = context.newPage();
    }

    public Page page() {
        return page;
    }

    public Watch watch() {
        return watch;
    }

    /**
     * Keeps the picture, the document, what was said on the console and, with {@code -Dbrowser.trace=true}, the trace. A
     * page that does not answer any more is given up after some seconds: then there is less.
     */
    Path keepEvidence(Path folder, String name) {
        try {
            Files.createDirectories(folder);
            Path picture = folder.resolve(name + ".png");
            List<String> said = new ArrayList<>(watch.said());
            said.add(0, page.url());
            asFarAsItAnswers(said, () -> Files.writeString(folder.resolve(name + ".html"), document()));
            asFarAsItAnswers(
                    said,
                    () -> page.screenshot(new Page.ScreenshotOptions()
                            .setPath(picture)
                            .setFullPage(true)
                            .setTimeout(LAST_WORDS)));
            Files.write(folder.resolve(name + ".txt"), said);
            if (TRACED) {
                context.tracing().stop(new Tracing.StopOptions().setPath(folder.resolve(name + ".zip")));
            }
            return picture;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /** Not page.content(), which knows no limit of time. */
    private String document() {
        return page.locator("html").innerHTML(new Locator.InnerHTMLOptions().setTimeout(LAST_WORDS));
    }

    private static void asFarAsItAnswers(List<String> said, Evidence evidence) throws IOException {
        try {
            evidence.keep();
        } catch (PlaywrightException silence) {
            said.add("The page did not answer: " + silence.getMessage());
        }
    }

    private interface Evidence {
        void keep() throws IOException;
    }
}
