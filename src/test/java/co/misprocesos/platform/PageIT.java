package co.misprocesos.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.server.Api;
import co.misprocesos.server.Refusal;
import co.misprocesos.server.SharedServer;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the page's files come to a browser, and what it may keep. */
class PageIT {

    private static final String IMMUTABLE = "public, max-age=31536000, immutable";
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"(/[^\"]+)\"");

    private final Api browser = SharedServer.get().api();
    private final Api.Reply index = browser.get("/");
    private final String build = buildOf(index);

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html"})
    void theIndexIsAskedForAgainEachTime(String path) {
        Api.Reply reply = browser.get(path);
        assertEquals(200, reply.status());
        assertEquals("no-cache", reply.header("Cache-Control"));
        assertEquals("text/html;charset=UTF-8", reply.header("Content-Type").replace(" ", ""));
        assertFalse(reply.text().contains("{v}") || reply.text().contains("{precargas}"), reply.text());
        assertEquals(index.text(), reply.text());
        assertTrue(reply.text().contains("ñ") || reply.text().contains("ó"), "in UTF-8");
    }

    @Test
    void anIndexThatIsStillGoodIsNotSentAgain() {
        Api.Reply again = browser.with("If-None-Match", index.header("ETag")).get("/");
        assertEquals(304, again.status());
        assertEquals("", again.text());
        assertEquals(200, browser.with("If-None-Match", "W/\"other\"").get("/").status());
    }

    @Test
    void theIndexPreloadsModulesThatExistAndMayBeKeptForEver() {
        List<String> modules = Pattern.compile("<link rel=\"modulepreload\" href=\"([^\"]+)\">")
                .matcher(index.text())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertTrue(modules.contains("/v/" + build + "/page/html.js"), modules.toString());
        assertTrue(modules.stream()
                .anyMatch(module -> module.matches("/v/" + build + "/webjars/lit-html/.*/lit-html.js")));
        modules.forEach(this::isForEverAModule);
    }

    @Test
    void whatThePageNeedsIsListedAndThere() {
        Api.Reply reply = browser.get("/v/" + build + "/archivos.json");
        assertEquals("application/json", reply.header("Content-Type"));
        JsonObject list = reply.json();
        assertEquals(build, list.getString("build"));
        List<String> files = list.getJsonArray("archivos").getValuesAs(JsonString::getString);
        assertTrue(files.contains("/v/" + build + "/page/html.js"), files.toString());
        for (String file : files) {
            assertEquals(200, browser.get(file).status(), file);
        }
    }

    @Test
    void anotherBuildGetsTheFileAndKeepsItNot() {
        Api.Reply other = browser.get("/v/0123456789ab/app.css");
        assertEquals(200, other.status());
        assertEquals("no-store", other.header("Cache-Control"));
        assertEquals(browser.get("/v/" + build + "/app.css").text(), other.text());
    }

    @Test
    void anotherBuildGetsNoModule() {
        Api.Reply other = browser.get("/v/0123456789ab/page/html.js");
        assertEquals(404, other.status());
        assertEquals("no-store", other.header("Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "//WEB-INF/web.xml",
                "/page/%2e%2e/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/page/missing.js",
                "/page/",
                "/api/auth/me",
                "/index.html",
                "/",
                ""
            })
    void whatIsNotOfThePageIsNotThere(String path) {
        Api.Reply reply = browser.get("/v/" + build + path);
        Refusal.of(404, reply);
        assertFalse(String.valueOf(reply.header("Cache-Control")).contains("immutable"));
    }

    @Test
    void withoutItsBuildAFileIsAskedForAgain() {
        Api.Reply reply = browser.get("/page/html.js");
        assertEquals(200, reply.status());
        assertEquals("no-cache", reply.header("Cache-Control"));
    }

    @Test
    void textsTravelCompressed() {
        Api compressing = browser.with("Accept-Encoding", "gzip");
        String large = "/v/" + build + "/webjars/lit-html/3.3.1/lit-html.js";
        for (String path : List.of("/", large)) {
            Api.Reply reply = compressing.get(path);
            assertEquals("gzip", reply.header("Content-Encoding"), path);
            assertTrue(
                    String.valueOf(reply.header("Vary")).contains("Accept-Encoding"),
                    reply.headers().map().toString());
        }
        assertEquals(IMMUTABLE, compressing.get(large).header("Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page/html.js", "/api/auth/me", "/nada", "/v/x/page/html.js", "/health/live"})
    void everyAnswerForbidsTheBrowserWhatThePageNeverDoes(String path) {
        String policy = browser.get(path).header("Content-Security-Policy");
        assertEquals(
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                        + "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; "
                        + "frame-ancestors 'none'; require-trusted-types-for 'script'; "
                        + "trusted-types lit-html mis-procesos",
                policy);
    }

    @ParameterizedTest
    @CsvSource({"/sw.js, text/javascript", "/manifest.webmanifest, application/manifest+json"})
    void theWorkerAndTheManifestAreAskedForAgainEachTime(String path, String type) {
        Api.Reply reply = browser.get(path);
        assertEquals(200, reply.status());
        assertEquals("no-cache", reply.header("Cache-Control"));
        assertEquals(type, reply.header("Content-Type").replaceAll(";.*", ""));
        assertEquals("nosniff", reply.header("X-Content-Type-Options"));
    }

    /** The worker is told its state by its address: the file itself is the same for all. */
    @Test
    void theWorkerOfAStateIsItsFile() {
        assertEquals(
                browser.get("/sw.js").text(),
                browser.get("/sw.js?build=" + build).text());
    }

    @Test
    void theManifestMakesThePageInstallable() {
        JsonObject manifest = browser.get("/manifest.webmanifest").json();
        assertEquals("Mis Procesos", manifest.getString("name"));
        assertEquals("standalone", manifest.getString("display"));
        assertEquals("/", manifest.getString("start_url"));
        List<JsonObject> icons = manifest.getJsonArray("icons").getValuesAs(JsonObject.class);
        for (String size : List.of("192x192", "512x512")) {
            assertTrue(
                    icons.stream()
                            .anyMatch(icon -> icon.getString("sizes").equals(size)
                                    && icon.getString("type").equals("image/png")),
                    size);
        }
        assertTrue(
                icons.stream().anyMatch(icon -> icon.getString("purpose", "any").contains("maskable")),
                "for a telephone that cuts icons into its own form");
        for (JsonObject icon : icons) {
            Api.Reply reply = browser.get(icon.getString("src"));
            assertEquals(200, reply.status(), icon.toString());
            assertEquals(icon.getString("type"), reply.header("Content-Type").replaceAll(";.*", ""));
        }
    }

    @Test
    void whatTheIndexNamesIsOfThisServer() {
        assertFalse(index.text().matches("(?s).*(https?:)?//[a-z].*"), index.text());
        assertTrue(ADDRESS.matcher(index.text()).results().count() > 0);
    }

    @Test
    void aPageIsReadAndNotWritten() {
        assertEquals(405, browser.post("/v/" + build + "/page/html.js", "{}").status());
        assertEquals(405, browser.post("/", "{}").status());
        Api.Reply head =
                browser.send("HEAD", "/v/" + build + "/page/html.js", null).join();
        assertEquals(200, head.status());
        assertEquals(IMMUTABLE, head.header("Cache-Control"));
    }

    private void isForEverAModule(String path) {
        Api.Reply reply = browser.get(path);
        assertEquals(200, reply.status(), path);
        assertEquals(IMMUTABLE, reply.header("Cache-Control"), path);
        assertEquals(
                "text/javascript;charset=UTF-8", reply.header("Content-Type").replace(" ", ""), path);
        assertEquals("nosniff", reply.header("X-Content-Type-Options"));
    }

    private static String buildOf(Api.Reply index) {
        assertNotNull(index.header("ETag"), index.text());
        return index.header("ETag").replaceAll("W/\"(.*)\"", "$1");
    }
}
