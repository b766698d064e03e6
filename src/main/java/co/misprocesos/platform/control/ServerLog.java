package co.misprocesos.platform.control;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads the server's log on its way to the operator. A failed deployment does not end Payara Micro: it stays up, empty,
 * and only its log tells. When the application has said in one sentence why it does not start, the traces that the
 * server adds are left out. What tells of a question to the court or
 * of a request is a JSON object, and is shown as that alone.
 */
final class ServerLog {

    /** The logger on which whatever refuses the start says why. */
    static final String REFUSAL = "co.misprocesos.start";

    /** The loggers of the lines that are JSON objects by themselves. */
    private static final Set<String> OBJECTS = Set.of("co.misprocesos.questions", "co.misprocesos.requests");

    private static final Pattern HEADLINE =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\S+ \\S+ (?<logger>\\S+) (?<text>.*)");

    /** The logger that tells of a failed deployment; it is set to tell nothing else (logging.properties). */
    private static final String FAILURE = "javax.enterprise.system.core";

    /** What the server prints past its loggers at each stop. */
    private static final String CHATTER = "JdbcRuntimeExtension,";

    private final Consumer<String> console;
    private final Runnable pause;
    private boolean refused;
    private boolean hidden;
    private volatile boolean deploymentFailed;

    ServerLog(Consumer<String> console) {
        this(console, () -> {});
    }

    private ServerLog(Consumer<String> console, Runnable pause) {
        this.console = console;
        this.pause = pause;
    }

    /** A log that shows each event as one JSON object. */
    static ServerLog asJson(Consumer<String> console) {
        JsonLines lines = new JsonLines(console);
        return new ServerLog(lines, lines::pause);
    }

    /** One line; one thread at a time. */
    void accept(String line) {
        var headline = HEADLINE.matcher(line);
        String shown = line;
        if (headline.matches()) {
            String logger = headline.group("logger");
            shown = OBJECTS.contains(logger) ? headline.group("text") : line;
            refused |= logger.equals(REFUSAL);
            deploymentFailed |= logger.equals(FAILURE);
            hidden = refused && logger.startsWith("javax.enterprise.system.");
        }
        if (!hidden && !line.startsWith(CHATTER)) {
            console.accept(shown);
        }
    }

    /** Nothing more has come for now; the same thread as {@link #accept}. */
    void pause() {
        pause.run();
    }

    /** Whether the server has given the application up. */
    boolean deploymentFailed() {
        return deploymentFailed;
    }
}
