package co.misprocesos.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The runnable file as an operator calls it: {@code java -jar}, an environment of its own, an exit code. */
final class Jar {

    static final Path BUILT = Path.of("target", "mis-procesos.jar").toAbsolutePath();

    private final Path file;
    private final Map<String, String> environment;
    private final Path temporary;

    Jar(Path file, Map<String, String> environment, Path temporary) {
        this.file = file;
        this.environment = environment;
        this.temporary = temporary;
    }

    /** What a command said, and its exit code. */
    record Said(int code, String text) {}

    /** Runs a command to its end. */
    Said say(String... words) throws Exception {
        Path output = Files.createTempFile(Path.of("target"), "jar", ".log");
        Process process = start(output, words);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("did not end: " + Files.readString(output));
        }
        String text = Files.readString(output);
        Files.delete(output);
        return new Said(process.exitValue(), text);
    }

    /** Starts it; what it says goes into a file. */
    Process start(Path output, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary,
                "-jar",
                file.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }
}
