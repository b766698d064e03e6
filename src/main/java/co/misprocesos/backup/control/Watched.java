package co.misprocesos.backup.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** A running program whose complaints are heard while it works, and which does not outlive this process. */
final class Watched implements AutoCloseable {

    private final Process process;
    private final CompletableFuture<String> words;
    private final Thread hook;

    Watched(Process process) {
        this.process = process;
        this.words = CompletableFuture.supplyAsync(() -> {
            try {
                return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        this.hook = new Thread(process::destroy, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Waits for the end. */
    Ended end(String output) throws InterruptedException {
        return new Ended(process.waitFor(), output, words.join());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // the hook is what ends the program now
        }
    }
}
