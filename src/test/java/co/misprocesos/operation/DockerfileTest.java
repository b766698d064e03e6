package co.misprocesos.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a linter of Dockerfiles would say of ours, where no container engine is at hand. */
class DockerfileTest {

    private static final Path FILE = Path.of("docker", "Dockerfile");
    private static final Pattern PINNED = Pattern.compile("[a-z][a-z/-]*:\\d+\\.[\\w.-]+(@sha256:[0-9a-f]{64})?");
    private static final List<String> RUN_STAGES = List.of("server", "backup");

    /** The instructions of each stage, by its name; continued lines are one. */
    private static Map<String, List<String>> stages() throws IOException {
        Map<String, List<String>> stages = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : Files.readString(FILE).replace("\\\n", " ").lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] words = line.split("\\s+");
            if (words[0].equals("FROM")) {
                assertEquals("AS", words[2], "a stage without a name: " + line);
                current = new ArrayList<>();
                stages.put(words[3], current);
            }
            current.add(line.strip());
        }
        return stages;
    }

    private static Stream<String> instructions(List<String> stage, String name) {
        return stage.stream().filter(line -> line.startsWith(name + " ")).map(line -> line.substring(name.length())
                .strip());
    }

    @Test
    void everyBaseIsPinnedToAVersion() throws IOException {
        Map<String, List<String>> stages = stages();
        for (List<String> stage : stages.values()) {
            String base = stage.get(0).split("\\s+")[1];
            assertTrue(stages.containsKey(base) || PINNED.matcher(base).matches(), base);
        }
    }

    @Test
    void whatRunsIsAnOrdinaryUserByNumberAndTheLastWord() throws IOException {
        for (String name : RUN_STAGES) {
            List<String> users = instructions(stages().get(name), "USER").toList();
            assertEquals(1, users.size(), name);
            assertTrue(users.get(0).matches("[1-9]\\d*:[1-9]\\d*"), users.get(0));
            List<String> stage = stages().get(name);
            int user = stage.indexOf("USER " + users.get(0));
            assertTrue(
                    stage.subList(user, stage.size()).stream().noneMatch(line -> line.startsWith("RUN ")),
                    "nothing is installed by that user");
        }
    }

    @Test
    void theServerIsWhatPlatformsWithoutTargetsBuild() throws IOException {
        assertEquals("server", List.copyOf(stages().keySet()).get(stages().size() - 1));
    }

    @Test
    void noVolumeStandsInItSincePlatformsRefuseThat() throws IOException {
        for (List<String> stage : stages().values()) {
            assertEquals(List.of(), instructions(stage, "VOLUME").toList());
        }
    }

    @Test
    void theServerHearsTheStopAndIsLookedAfter() throws IOException {
        List<String> server = stages().get("server");
        assertEquals(List.of("SIGTERM"), instructions(server, "STOPSIGNAL").toList());
        assertEquals(
                List.of("[\"/app/entrypoint\"]"),
                instructions(server, "ENTRYPOINT").toList());
        assertTrue(instructions(server, "HEALTHCHECK").anyMatch(check -> check.contains("CMD [\"/app/ready\"]")));
        assertTrue(
                Files.readString(Path.of("docker", "entrypoint")).contains("\nexec java "),
                "a shell between hears no stop");
    }

    @Test
    void nothingIsFetchedBesidesAndNoSecretIsBuiltIn() throws IOException {
        for (List<String> stage : stages().values()) {
            for (String line : stage) {
                assertTrue(!line.startsWith("ADD "), line);
                assertTrue(!line.matches(".*\\b(curl|wget|sudo)\\b.*"), line);
                assertTrue(!line.matches("(ENV|ARG) .*(PASSWORD|TOKEN|KEY|DATABASE_URL).*"), line);
            }
        }
    }

    @Test
    void everyFileThatIsCopiedFromTheProjectIsThere() throws IOException {
        int copied = 0;
        for (List<String> stage : stages().values()) {
            for (String copy : instructions(stage, "COPY")
                    .filter(line -> !line.startsWith("--from"))
                    .toList()) {
                List<String> words = List.of(copy.split("\\s+"));
                for (String source : words.subList(0, words.size() - 1)) {
                    assertTrue(Files.exists(Path.of(source)), source);
                    copied++;
                }
            }
        }
        assertTrue(copied > 5, "copied " + copied);
    }
}
