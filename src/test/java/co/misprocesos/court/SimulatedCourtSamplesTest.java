package co.misprocesos.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds the court's answers against recorded ones: the same members, the same kinds of values, the same refusals. */
class SimulatedCourtSamplesTest {

    private static final Path SAMPLES =
            Path.of(System.getProperty("shared.dir", "../shared")).resolve("cpnu/samples");

    /** Known of the source, but in none of the recordings (CPNU facts 2.2 and 2.3). */
    private static final Map<String, Set<String>> UNRECORDED =
            Map.of("/recurso", Set.of("null"), "/fechaProceso", Set.of("null"));

    /** What the name search says is none of this court's business. */
    private static final Map<String, Refusal> REFUSALS = Map.ofEntries(
            Map.entry("error-500-index-out-of-range.json", new Refusal(500, "/Proceso/Actuaciones/7?pagina=0")),
            Map.entry(
                    "error-actuaciones-404-bigint-overflow.json", new Refusal(404, "/Proceso/Actuaciones/99999999999")),
            Map.entry("error-actuaciones-404-none-idproceso-1.json", new Refusal(404, "/Proceso/Actuaciones/1")),
            Map.entry("error-actuaciones-404-none.json", new Refusal(404, "/Proceso/Actuaciones/142573703")),
            Map.entry("error-actuaciones-private.json", new Refusal(404, "/Proceso/Actuaciones/{private}")),
            Map.entry("error-detalle-400-idproceso-not-numeric.json", new Refusal(400, "/Proceso/Detalle/fdsfgtt")),
            Map.entry("error-detalle-404-not-found.json", new Refusal(404, "/Proceso/Detalle/13257371")),
            Map.entry("error-detalle-404-numeric-overflow.json", new Refusal(404, "/Proceso/Detalle/99999999999")),
            Map.entry("error-detalle-404-private.json", new Refusal(404, "/Proceso/Detalle/{private}")),
            Map.entry("error-documentos-404-none-published.json", new Refusal(404, "/Proceso/Documentos/63556")),
            Map.entry("error-search-404-error-de-prueba.json", new Refusal(404, Asker.searchPath("0".repeat(23)))),
            Map.entry("error-search-404-not-23-digits.json", new Refusal(404, Asker.searchPath("1100140"))),
            Map.entry("error-sujetos-500-null-reference.json", new Refusal(500, "/Proceso/Sujetos/7")));

    private static SimulatedCourt court;
    private static Asker asker;

    private record Refusal(int status, String path) {}

    @BeforeAll
    static void open() {
        court = DemonstrationCourt.start(0);
        asker = new Asker(court);
    }

    @AfterAll
    static void close() {
        court.close();
    }

    @BeforeEach
    void recordingsAreThere() {
        assumeTrue(Files.isDirectory(SAMPLES), "The recorded answers are not there: " + SAMPLES.toAbsolutePath());
    }

    @Test
    void searchesHaveTheRecordedShape() throws Exception {
        List<String> paths = new ArrayList<>(List.of(Asker.searchPath(DemonstrationCourt.UNPUBLISHED)));
        court.cases().forEach(c -> paths.add(Asker.searchPath(c.radicado())));
        alike(recorded("search-*.json"), answered(paths));
    }

    @Test
    void detallesHaveTheRecordedShape() throws Exception {
        alike(recorded("detalle-*.json"), answered(paths("/Proceso/Detalle/")));
    }

    @Test
    void sujetosHaveTheRecordedShape() throws Exception {
        alike(recorded("sujetos-*.json"), answered(paths("/Proceso/Sujetos/")));
    }

    @Test
    void actuacionesHaveTheRecordedShape() throws Exception {
        Shape answered = answered(paths("/Proceso/Actuaciones/"));
        alike(recorded("actuaciones-*.json"), answered);
        Map<String, Set<String>> one = new HashMap<>();
        answered.kinds().forEach((path, kinds) -> {
            if (path.startsWith("/actuaciones[]")) {
                one.put(path.substring("/actuaciones[]".length()), kinds);
            }
        });
        Map<String, Set<String>> single = recorded("actuacion-*.json").kinds();
        assertEquals(single.keySet(), one.keySet());
        single.forEach((path, kinds) -> assertTrue(one.get(path).containsAll(kinds), path));
    }

    @Test
    void refusalsSayWhatWasRecorded() throws Exception {
        long hidden =
                court.find(DemonstrationCourt.PRIVATE).orElseThrow().main().idProceso();
        Set<String> missing = new TreeSet<>();
        for (Path file : files("error-*.json")) {
            Refusal refusal = REFUSALS.get(file.getFileName().toString());
            if (refusal == null) {
                missing.add(file.getFileName().toString());
                continue;
            }
            HttpResponse<String> answer = asker.get(refusal.path.replace("{private}", String.valueOf(hidden)));
            assertEquals(refusal.status, answer.statusCode(), file::toString);
            assertEquals(words(Files.readString(file)), words(answer.body()), file::toString);
        }
        assertEquals(Set.of("error-nombre-400-more-than-1000.json"), missing);
    }

    /** The text without white space between members and without the trace's number, which is nobody's word. */
    private static String words(String json) {
        return json.replaceAll("\\s*\\n\\s*", "")
                .replace("\": ", "\":")
                .replaceAll("\"traceId\":\"[^\"]*\"", "\"traceId\":\"\"");
    }

    private static void alike(Shape recorded, Shape answered) {
        assertEquals(recorded.kinds().keySet(), answered.kinds().keySet());
        recorded.kinds().forEach((path, kinds) -> {
            Set<String> surplus = new TreeSet<>(answered.kinds().get(path));
            assertTrue(surplus.containsAll(kinds), path + " never is one of " + kinds + ", only " + surplus);
            surplus.removeAll(kinds);
            surplus.removeAll(UNRECORDED.getOrDefault(path, Set.of()));
            assertEquals(Set.of(), surplus, path + " was never recorded so");
        });
    }

    private static List<String> paths(String prefix) {
        return court.cases().stream()
                .flatMap(c -> c.instancias().stream())
                .map(instancia -> prefix + instancia.idProceso())
                .toList();
    }

    /** Only data: refusals have their own test. */
    private static Shape answered(List<String> paths) throws IOException, InterruptedException {
        Shape shape = new Shape();
        for (String path : paths) {
            HttpResponse<String> answer = asker.get(path);
            if (answer.statusCode() == 200) {
                shape.with(answer.body());
            }
        }
        return shape;
    }

    private static Shape recorded(String glob) throws IOException {
        Shape shape = new Shape();
        for (Path file : files(glob)) {
            shape.with(Files.readString(file));
        }
        return shape;
    }

    private static List<Path> files(String glob) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(SAMPLES, glob)) {
            found.forEach(files::add);
        }
        assertTrue(!files.isEmpty(), "No recorded " + glob);
        return files;
    }
}
