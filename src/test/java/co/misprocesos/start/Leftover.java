package co.misprocesos.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Processes that a killed launcher left behind: the next start ends them, so that they don't block it. */
final class Leftover {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,18}) ");

    private Leftover() {}

    /** Asks a process to end, and ends it when it has not after {@code patience}. */
    static void end(ProcessHandle process, Duration patience) throws InterruptedException {
        process.destroy();
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stubborn) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException gone) {
            throw new IllegalStateException(gone);
        }
    }

    /** Whether the launcher that wrote {@code file} still runs: its processes are no leftovers. */
    static boolean launcherLives(Path file) throws IOException {
        return lines(file).stream().limit(1).anyMatch(launcher -> living(launcher)
                .isPresent());
    }

    /** Ends the children that a launcher remembered in {@code file}, as far as they are still the same processes. */
    static void endChildrenOf(Path file) throws IOException, InterruptedException {
        for (String child : lines(file).stream().skip(1).toList()) {
            Optional<ProcessHandle> process = living(child);
            if (process.isPresent()) {
                end(process.get(), Duration.ofSeconds(20));
            }
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** A process as one line: its number and its start, since numbers are used again. */
    static String line(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Object::toString).orElse("");
    }

    /** A line that was cut off as the launcher was killed names nobody. */
    private static Optional<ProcessHandle> living(String line) {
        Matcher number = NUMBER.matcher(line);
        return number.lookingAt()
                ? ProcessHandle.of(Long.parseLong(number.group(1)))
                        .filter(process -> line(process).equals(line))
                : Optional.empty();
    }
}
