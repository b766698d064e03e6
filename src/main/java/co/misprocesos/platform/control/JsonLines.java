package co.misprocesos.platform.control;

import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The server's log as a collector of logs wants it: each event one JSON object on one line, a trace with the event that
 * it belongs to. What is an object already passes as it is.
 */
final class JsonLines implements Consumer<String> {

    private static final Pattern HEADLINE =
            Pattern.compile("(?<at>\\d{4}-\\d\\d-\\d\\dT\\S+) (?<level>\\S+) (?<logger>\\S+) (?<text>.*)");
    private static final Map<Integer, String> SHORT =
            Map.of((int) '"', "\\\"", (int) '\\', "\\\\", (int) '\n', "\\n", (int) '\t', "\\t", (int) '\r', "\\r");

    private final Consumer<String> console;
    private final StringBuilder trace = new StringBuilder();
    private String event;

    JsonLines(Consumer<String> console) {
        this.console = console;
    }

    @Override
    public synchronized void accept(String line) {
        Matcher headline = HEADLINE.matcher(line);
        if (line.startsWith("{")) {
            pause();
            console.accept(line);
        } else if (headline.matches()) {
            pause();
            event = "{" + member("en", headline.group("at")) + "," + member("nivel", headline.group("level")) + ","
                    + member("logger", headline.group("logger")) + "," + member("mensaje", headline.group("text"));
        } else if (event == null) {
            event = "{" + member("mensaje", line);
        } else {
            trace.append(trace.length() == 0 ? "" : "\n").append(line);
        }
    }

    /** Nothing more is there for now: what belongs to the last event has come. */
    synchronized void pause() {
        if (event != null) {
            console.accept(event + (trace.length() == 0 ? "" : "," + member("traza", trace.toString())) + "}");
        }
        event = null;
        trace.setLength(0);
    }

    private static String member(String name, String value) {
        return '"' + name + "\":\""
                + value.codePoints().mapToObj(JsonLines::escaped).collect(Collectors.joining()) + '"';
    }

    /** RFC 8259, section 7. */
    private static String escaped(int character) {
        return character < 0x20 && !SHORT.containsKey(character)
                ? String.format("\\u%04x", character)
                : SHORT.getOrDefault(character, Character.toString(character));
    }
}
