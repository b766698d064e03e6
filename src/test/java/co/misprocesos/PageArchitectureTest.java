package co.misprocesos;

import static co.misprocesos.ArchitectureConditions.ALLOWED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page's modules are held to the map of the house, and each rule is seen to fail. */
class PageArchitectureTest {

    private static final Path PAGE = Path.of("src", "main", "webapp");

    @TempDir
    private Path folder;

    @BeforeEach
    void aSoundPage() throws IOException {
        write("index.html", "<script type=\"module\" src=\"{v}/app.js\"></script>");
        write("app.js", "import './saved/list.js';\nimport { html } from './page/html.js';");
        write("sw.js", "addEventListener('install', () => skipWaiting());");
        write("page/html.js", "export {\n  html,\n  render,\n} from '../webjars/lit-html/3.3.1/lit-html.js';");
        write("judicial/estado.js", "import { html } from '../page/html.js';");
        write(
                "saved/list.js",
                "import { html } from '../page/html.js';\nimport '../judicial/estado.js';\nimport './row.js';");
        write("saved/row.js", "customElements.define('mp-row', class extends HTMLElement {});\nconst only = 'x';");
        write("saved/row.css", "mp-row { color: red }");
        write("icons/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    }

    @Test
    void thePageKeepsTheRulesOfTheHouse() {
        assertEquals("", String.join("\n", new PageRules(PAGE, ALLOWED).broken()));
    }

    @Test
    void aSoundPageBreaksNone() {
        assertEquals(List.of(), broken());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "judicial/a.js | import { row } from '../saved/row.js'",
                "judicial/a.js | export { row } from '../saved/row.js'",
                "judicial/a.js | import '../saved/row.js'",
                "judicial/a.js | const row = await import('../saved/row.js')",
                "page/a.js     | import '../judicial/estado.js'",
                "saved/a.js    | import '../app.js'",
                "saved/a.js    | import { html } from '../webjars/lit-html/3.3.1/lit-html.js'"
            })
    void whatTheMapForbidsIsNotImported(String file, String line) throws IOException {
        write(file, line);
        onlyFault(file + ": imports ", "may not");
    }

    @Test
    void anImportOfSeveralLinesIsSeen() throws IOException {
        write("judicial/a.js", "import {\n  row,\n  other,\n} from '../saved/row.js';");
        onlyFault("judicial/a.js: imports ../saved/row.js");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lit-html", "/page/html.js", "https://consultaprocesos.ramajudicial.gov.co/x.js"})
    void importsAreRelative(String told) throws IOException {
        write("saved/a.js", "import '" + told + "';");
        onlyFault("saved/a.js: imports " + told, "not relative");
    }

    @Test
    void importsLeadSomewhere() throws IOException {
        write("saved/a.js", "import '../page/gone.js';");
        onlyFault("saved/a.js: imports ../page/gone.js", "not there");
    }

    @Test
    void importsAreKnownBeforeTheyRun() throws IOException {
        write("saved/a.js", "import(name);");
        onlyFault("saved/a.js: imports what only its run can tell");
    }

    @ParameterizedTest
    @ValueSource(strings = {"saved/a.js", "saved/a.css", "app.css"})
    void noFileIsLong(String file) throws IOException {
        write(file, "\n".repeat(150));
        assertEquals(List.of(), broken());
        write(file, "\n".repeat(151));
        onlyFault(file + ": has 151 lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"customElements.define('mp-b', B)", "define('mp-b', B)"})
    void aFileDefinesAtMostOneElement(String second) throws IOException {
        write("saved/a.js", "define('mp-a', A);\n" + second);
        onlyFault("saved/a.js: defines 2 elements");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x.innerHTML = y",
                "x.outerHTML = y",
                "x.insertAdjacentHTML('beforeend', y)",
                "document.write(y)",
                "unsafeHTML(y)",
                "unsafeSVG(y)",
                "eval(y)",
                "new Function(y)"
            })
    void textIsNeverMarkupNorCode(String line) throws IOException {
        write("saved/a.js", line);
        onlyFault("saved/a.js: takes text for markup or code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fetch('https://cdn.example/x')",
                "const a = 'http://www.w3.org/2000/svg.example'",
                "const a = 'https://consultaprocesos.ramajudicial.gov.co.example/'",
                "link.href = '//cdn.example/x.css'"
            })
    void nothingIsAskedOfAThirdParty(String line) throws IOException {
        write("saved/a.js", line);
        onlyFault("saved/a.js: names a foreign address");
    }

    @Test
    void theCourtsOwnPageMayBeNamed() throws IOException {
        write("saved/a.js", "const court = 'https://consultaprocesos.ramajudicial.gov.co/Procesos/NumeroRadicacion';");
        assertEquals(List.of(), broken());
    }

    @Test
    void stylesAskNothingOfAThirdParty() throws IOException {
        write("saved/a.css", "@import url(//fonts.example/a.css);");
        onlyFault("saved/a.css: names a foreign address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>run()</script>",
                "<style>p { color: red }</style>",
                "<p style=\"color: red\">",
                "<p onclick=\"run()\">",
                "<a href=\"javascript:run()\">"
            })
    void nothingIsInline(String markup) throws IOException {
        write("index.html", markup);
        onlyFault("index.html: has an inline ");
        write("index.html", "");
        write("saved/a.js", "const view = html`" + markup + "`;");
        onlyFault("saved/a.js: has an inline ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"util/a.js", "saver/a.css", "icons/a.js"})
    void foldersAreComponents(String file) throws IOException {
        write(file, "");
        onlyFault(file + ": lives in an unknown folder");
    }

    private List<String> broken() {
        return new PageRules(folder, ALLOWED).broken();
    }

    private void onlyFault(String start, String... parts) {
        List<String> broken = broken();
        assertEquals(1, broken.size(), broken::toString);
        assertTrue(broken.get(0).startsWith(start), broken::toString);
        List.of(parts).forEach(part -> assertTrue(broken.get(0).contains(part), broken::toString));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
