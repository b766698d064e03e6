package co.misprocesos.platform.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PageFilesTest {

    private static final Map<String, String> LIBRARY = Map.of(
            "/webjars/lib/1/lib.js", "export {a} from\"./more/a.js\"",
            "/webjars/lib/1/more/a.js", "import{b as c}from\"../lib.js\";",
            "/webjars/lib/1/never.js", "");

    private final SortedMap<String, String> own = new TreeMap<>(Map.of(
            "/app.js", "import './page/html.js';\n",
            "/page/html.js", "export { html } from '../webjars/lib/1/lib.js';\nimport './gone.js';\n",
            "/app.css", "body { margin: 0 }",
            "/index.html", "<i>{precargas}</i><script src=\"{v}/app.js\"></script><link href=\"{v}/app.css\">",
            "/manifest.webmanifest", "{}",
            "/sw.js", "import './page/html.js'"));

    @Test
    void theBuildIsTwelveHexadecimalDigitsAndTheSameForTheSameFiles() {
        assertTrue(page().build().matches("[0-9a-f]{12}"), page().build());
        assertEquals(page().build(), page().build());
    }

    @Test
    void everyByteAndEveryPathChangesTheBuild() {
        String before = page().build();
        own.put("/app.css", "body { margin: 1 }");
        String changed = page().build();
        own.put("/other.css", own.remove("/app.css"));
        String renamed = page().build();
        own.put("/other.css", "body { margin: 1 ");
        own.put("/other.css2", "}");
        assertEquals(
                4,
                List.of(before, changed, renamed, page().build()).stream()
                        .distinct()
                        .count());
    }

    @Test
    void whatModulesImportFromLibrariesIsOfThePageToo() {
        assertTrue(page().find("/webjars/lib/1/lib.js").isPresent());
        assertTrue(page().find("/webjars/lib/1/more/a.js").isPresent());
        assertEquals(Optional.empty(), page().find("/webjars/lib/1/never.js"));
        assertEquals(Optional.empty(), page().find("/page/gone.js"));
        assertEquals(Optional.empty(), page().find("/WEB-INF/web.xml"));
        assertArrayEquals(
                "body { margin: 0 }".getBytes(StandardCharsets.UTF_8),
                page().find("/app.css").orElseThrow());
    }

    @Test
    void anotherVersionOfALibraryIsAnotherBuild() {
        PageFiles newer = PageFiles.of(bytes(own), path -> bytesOf(LIBRARY.get(path) == null ? null : "//newer"));
        assertNotEquals(page().build(), newer.build());
    }

    @Test
    void theIndexNamesTheBuildAndEveryStyleAndModuleOfTheStart() {
        String at = "/v/" + page().build();
        String index = page().index().orElseThrow();
        String style = "<link rel=\"preload\" as=\"style\" href=\"" + at + "/app.css\">";
        String preloads =
                List.of("/app.js", "/page/html.js", "/webjars/lib/1/lib.js", "/webjars/lib/1/more/a.js").stream()
                        .map(module -> "<link rel=\"modulepreload\" href=\"" + at + module + "\">")
                        .reduce((one, two) -> one + "\n  " + two)
                        .orElseThrow();
        assertEquals(
                "<i>" + style + "\n  " + preloads + "</i><script src=\"" + at + "/app.js\"></script><link href=\"" + at
                        + "/app.css\">",
                index);
    }

    @Test
    void whatIsImportedLaterIsNotAskedForAtOnce() {
        own.put("/app.js", "import './page/html.js';\nconst later = () => import('./saved/view.js');\n");
        own.put("/saved/view.js", "import '../page/html.js';\n");
        assertFalse(page().index().orElseThrow().contains("/saved/view.js"));
        assertTrue(page().addresses().contains("/v/" + page().build() + "/saved/view.js"));
    }

    @Test
    void theAddressesAreWhatThePageNeedsWithoutANetwork() {
        String at = "/v/" + page().build();
        assertEquals(
                List.of(
                        "/manifest.webmanifest",
                        at + "/app.css",
                        at + "/app.js",
                        at + "/page/html.js",
                        at + "/webjars/lib/1/lib.js",
                        at + "/webjars/lib/1/more/a.js"),
                page().addresses());
    }

    @Test
    void aWarWithoutAPageHasNoIndex() {
        own.clear();
        assertEquals(Optional.empty(), page().index());
        assertEquals(List.of(), page().addresses());
    }

    private PageFiles page() {
        return PageFiles.of(bytes(own), path -> bytesOf(LIBRARY.get(path)));
    }

    private static SortedMap<String, byte[]> bytes(SortedMap<String, String> texts) {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        texts.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    private static Optional<byte[]> bytesOf(String text) {
        return Optional.ofNullable(text).map(some -> some.getBytes(StandardCharsets.UTF_8));
    }
}
