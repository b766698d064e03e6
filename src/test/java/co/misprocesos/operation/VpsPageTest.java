package co.misprocesos.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the page for a machine of one's own tells to type, with programs in the path that say what they were told. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the page is for a POSIX shell")
class VpsPageTest {

    private static final Path PAGE = Path.of("src", "site", "markdown", "deployment", "vps.md");
    private static final String INSTALLED = "/etc/mis-procesos/mis-procesos.env";
    private static final String URL =
            "postgresql://me:a$HOME;b@localhost/name?sslmode=require&application_name=my office";

    @TempDir
    private Path folder;

    private Path settings;

    @BeforeEach
    void theFileAsTheOperatorFillsItIn() throws IOException {
        settings = folder.resolve("mis-procesos.env");
        String template = Files.readString(Path.of("docker", "systemd", "mis-procesos.env"));
        Files.writeString(
                settings,
                template.replace("postgresql://misprocesos:CHANGE_ME@localhost:5432/misprocesos", URL)
                        .replace("CRON_TOKEN=''", "CRON_TOKEN='a secret & more'"));
        program("java", "echo \"$DATABASE_URL $PORT\"");
        program("curl", "echo \"told: $*\"; echo \"read: $(cat)\"");
    }

    private void program(String name, String body) throws IOException {
        Path program = folder.resolve(name);
        Files.writeString(program, "#!/bin/sh\n" + body + "\n");
        assertTrue(program.toFile().setExecutable(true));
    }

    private String typed(String line) throws IOException {
        ProcessBuilder shell =
                new ProcessBuilder("sh", "-c", line.replace(INSTALLED, settings.toString())).redirectErrorStream(true);
        shell.environment().put("PATH", folder + ":" + System.getenv("PATH"));
        return new String(shell.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String line(String part) throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.contains(part))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theCheckReadsAnAddressOfAnyCharacters() throws IOException {
        assertEquals(URL + " 18080\n", typed(line("--check")));
    }

    @Test
    void theScheduledCallTellsItsTokenToNobodyWhoListsProcesses() throws IOException {
        String said = typed(line("0 11 * * * misprocesos ").substring("0 11 * * * misprocesos ".length()));
        assertEquals(
                "told: --fail --silent --show-error --request POST --header @-"
                        + " http://127.0.0.1:8080/api/cron/refresh-all-projects\n"
                        + "read: Authorization: Bearer a secret & more\n",
                said);
    }
}
