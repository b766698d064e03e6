package co.misprocesos.operation.boundary;

import co.misprocesos.operation.control.RunnableFile;
import co.misprocesos.operation.control.ServerOptions;
import co.misprocesos.platform.control.Launcher;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs the server until it is stopped, with the options that this virtual machine was given. */
final class RunServer implements Command {

    /** Longer than the launcher gives the server to stop, with its delay. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public String name() {
        return "";
    }

    @Override
    public String help() {
        return "runs the server until it is stopped";
    }

    @Override
    public int run(List<String> arguments, PrintStream console) throws Exception {
        CompletableFuture<Integer> code = new CompletableFuture<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> endWith(code), "exit-code"));
        try {
            code.complete(run(console));
            return code.join();
        } finally {
            code.cancel(false);
        }
    }

    private static int run(PrintStream console) throws Exception {
        List<String> options =
                ServerOptions.from(ManagementFactory.getRuntimeMXBean().getInputArguments());
        try (RunnableFile.Unpacked server = RunnableFile.ofTheseClasses().unpacked()) {
            return new Launcher(server.files(), Map.of(), options, console)
                    .standingOn(server)
                    .run(List.of("Mis Procesos is ready."), process -> {});
        }
    }

    /**
     * A virtual machine that a signal ends says 143; an orderly stop is to say 0, as the launcher does. A run that ended by
     * a refusal ends with the code of that.
     */
    private static void endWith(CompletableFuture<Integer> code) {
        try {
            Runtime.getRuntime().halt(code.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        } catch (CancellationException refused) {
            return;
        } catch (InterruptedException | ExecutionException | TimeoutException stuck) {
            Runtime.getRuntime().halt(1);
        }
    }
}
