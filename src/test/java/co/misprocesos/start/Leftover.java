package co.misprocesos.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes that a killed launcher left behind: the next start ends them, so that they don't block it. */
final class Leftover {

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

    /** Ends the children that the launcher remembered in {@code file}, if its own process is gone and they are not. */
    static void endChildrenOf(Path file) throws IOException, InterruptedException {
        if (!Files.exists(file)) {
            return;
        }
        List<String> numbers = Files.readAllLines(file);
        boolean launcherLives = alive(numbers.get(0));
        for (String child : launcherLives ? List.<String>of() : numbers.subList(1, numbers.size())) {
            if (alive(child)) {
                end(ProcessHandle.of(pid(child)).orElseThrow(), Duration.ofSeconds(20));
            }
        }
    }

    /** A process as one line: its number and its start, since numbers are used again. */
    static String line(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Object::toString).orElse("");
    }

    private static boolean alive(String line) {
        return ProcessHandle.of(pid(line))
                .filter(process -> line(process).equals(line))
                .isPresent();
    }

    private static long pid(String line) {
        return Long.parseLong(line.split(" ", 2)[0]);
    }
}
