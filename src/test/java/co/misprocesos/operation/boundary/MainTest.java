package co.misprocesos.operation.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.operation.entity.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How words become a command and an exit code. */
class MainTest {

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    @Test
    void withoutWordsTheServerRuns() {
        assertEquals(7, run());
        assertEquals("nothing []\n", said());
    }

    @Test
    void aCommandGetsWhatFollowsItsName() {
        assertEquals(7, run("backup", "file"));
        assertEquals("backup [file]\n", said());
    }

    @Test
    void anUnknownCommandIsOneSentenceAndCodeTwo() {
        assertEquals(2, run("--verbose"));
        assertEquals("«--verbose» is no command; --help lists them all.\n", said());
    }

    @Test
    void moreWordsThanACommandTakesAreRefused() {
        assertEquals(2, run("backup", "one", "two"));
        assertEquals("backup takes FILE after it, not «one two».\n", said());
    }

    @Test
    void aRefusalIsItsSentenceAndCodeTwo() {
        assertEquals(2, run("refuse"));
        assertEquals("That is no dump.\n", said());
    }

    @Test
    void aFailureIsOneLineAndCodeOne() {
        assertEquals(1, run("fail"));
        assertEquals(1, said().lines().count());
        assertTrue(said().contains("disk full"));
    }

    @Test
    void aFolderThatMayNotBeUsedIsToldInWords() {
        assertEquals(1, run("write"));
        assertEquals("This could not be done: /opt/x: access denied.\n", said());
        console.reset();
        assertEquals(1, run("fill"));
        assertEquals("This could not be done: No space left on device.\n", said());
    }

    @Test
    void everyCommandHasANameOfItsOwnAndALineOfHelp() {
        assertEquals(
                Main.COMMANDS.size(),
                Main.COMMANDS.stream().map(Command::name).distinct().count());
        new Help().run(List.of(), new PrintStream(console, true, StandardCharsets.UTF_8));
        for (Command command : Main.COMMANDS) {
            assertFalse(command.help().isBlank());
            assertTrue(said().contains(command.name() + " ") && said().contains(command.help()), command.name());
        }
    }

    private int run(String... words) {
        return new Main(
                        new Spoken("nothing", ""),
                        List.of(
                                new Spoken("backup", "FILE"),
                                new Spoken("refuse", ""),
                                new Spoken("fail", ""),
                                new Spoken("write", ""),
                                new Spoken("fill", "")),
                        new PrintStream(console, true, StandardCharsets.UTF_8))
                .run(List.of(words));
    }

    private String said() {
        return console.toString(StandardCharsets.UTF_8);
    }

    private record Spoken(String name, String parameters) implements Command {

        @Override
        public String help() {
            return "";
        }

        @Override
        public int run(List<String> arguments, PrintStream console) throws IOException {
            switch (name) {
                case "refuse" -> throw new Refused("That is no dump.");
                case "fail" -> throw new IllegalStateException("disk full");
                case "write" -> throw new AccessDeniedException("/opt/x");
                case "fill" -> throw new IOException("No space left on device");
                default -> console.print(name + " " + arguments + "\n");
            }
            return 7;
        }
    }
}
