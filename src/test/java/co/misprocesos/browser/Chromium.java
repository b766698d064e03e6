package co.misprocesos.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one browser of the whole suite. It reaches this machine and no other. */
public final class Chromium implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");

    /** Milliseconds; a machine that tests run on is a busy one. */
    static final double PATIENCE = 15_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** The program: what CHROMIUM names, else where distributions put it; empty when there is none. */
    static Optional<Path> program() {
        String named = Optional.ofNullable(System.getenv("CHROMIUM")).orElse("");
        Stream<String> places =
                named.isBlank() ? Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser") : Stream.of(named);
        return places.map(Path::of).filter(Files::isExecutable).findFirst();
    }

    static Chromium start(Path program) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(FLAGS));
        return new Chromium(playwright, browser);
    }

    /** A tab without memory whose own place is this address; it is a foreign request that leaves it. */
    public Tab open(String origin) {
        return new Tab(browser, origin);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
