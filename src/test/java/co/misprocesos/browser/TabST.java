package co.misprocesos.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a test that failed leaves behind. */
@InBrowser
class TabST {

    private final Chromium chromium;

    TabST(Chromium chromium) {
        this.chromium = chromium;
    }

    @Test
    void theEvidenceIsThePictureTheDocumentAndTheConsole(@TempDir Path folder) throws IOException {
        try (Site site = Site.of("<p>Hola</p>", "console.warn('careful')", "");
                Tab tab = chromium.open(site.origin())) {
            tab.page().navigate("/");
            Path picture = tab.keepEvidence(folder, "alive");
            assertTrue(Files.size(picture) > 0);
            assertTrue(Files.readString(folder.resolve("alive.html")).contains("Hola"));
            assertTrue(Files.readString(folder.resolve("alive.txt")).contains("careful"));
        }
    }

    @Test
    @Timeout(60)
    void aFrozenPageIsGivenUp(@TempDir Path folder) throws IOException {
        try (Site site = Site.of("", "setTimeout(() => { console.log('frozen'); for (;;) {} }, 0)", "");
                Tab tab = chromium.open(site.origin())) {
            tab.page().waitForConsoleMessage(() -> tab.page().navigate("/"));
            tab.keepEvidence(folder, "frozen");
            assertTrue(Files.readString(folder.resolve("frozen.txt")).contains("did not answer"));
        }
    }
}
