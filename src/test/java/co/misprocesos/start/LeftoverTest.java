package co.misprocesos.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed launcher left running, told from what only looks like it. */
class LeftoverTest {

    private static final String DEAD = "999999999 2020-01-01T00:00:00Z";

    @TempDir
    private Path folder;

    private Process child;
    private Path file;

    @BeforeEach
    void aProcessThatRunsOn() throws IOException {
        file = folder.resolve("server.pid");
        child = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void endIt() {
        child.destroyForcibly();
    }

    @Test
    void theChildrenOfADeadLauncherAreEnded() throws Exception {
        Files.write(file, List.of(DEAD, Leftover.line(child.toHandle())));
        assertFalse(Leftover.launcherLives(file));
        Leftover.endChildrenOf(file);
        assertFalse(child.isAlive());
    }

    @Test
    void aLauncherThatRunsIsKnown() throws Exception {
        Files.write(file, List.of(Leftover.line(ProcessHandle.current())));
        assertTrue(Leftover.launcherLives(file));
    }

    @Test
    void aProcessThatGotTheSameNumberLaterIsLeftAlone() throws Exception {
        Files.write(file, List.of(DEAD, child.pid() + " 2020-01-01T00:00:00Z"));
        Leftover.endChildrenOf(file);
        assertTrue(child.isAlive());
    }

    @Test
    void aFileThatWasCutOffNamesNobody() throws Exception {
        for (String text : List.of("", "12", "\n", "no number\n" + child.pid())) {
            Files.writeString(file, text);
            assertFalse(Leftover.launcherLives(file));
            Leftover.endChildrenOf(file);
        }
        assertTrue(child.isAlive());
    }

    @Test
    void noFileMeansNoLeftovers() throws Exception {
        assertFalse(Leftover.launcherLives(file));
        Leftover.endChildrenOf(file);
    }

    @Test
    void aProcessThatDoesNotEndWhenAskedIsEndedAnyway() throws Exception {
        Process stubborn =
                new ProcessBuilder("sh", "-c", "trap '' TERM; echo ready; while :; do sleep 1; done").start();
        assertEquals('r', stubborn.getInputStream().read());
        Leftover.end(stubborn.toHandle(), Duration.ofMillis(300));
        assertFalse(stubborn.isAlive());
    }
}
