package co.misprocesos.refresh.boundary;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a client is ready to wait (RFC 7240, {@code wait} and {@code respond-async}). A preference that can't be read is none. */
public final class Prefer {

    /** What a refresh waits when the client says nothing. */
    public static final Duration DEFAULT = Duration.ofSeconds(25);

    private static final int MOST = 60;
    private static final Pattern WAIT = Pattern.compile("wait\\s*=\\s*\"?(\\d{1,6})\"?");

    private Prefer() {}

    /** The same, for requests that never wait longer than {@code most} and wait so long when nothing is preferred. */
    public static Duration atMost(List<String> headers, Duration most) {
        Duration preferred = patience(headers, most);
        return preferred.compareTo(most) > 0 ? most : preferred;
    }

    /**
     * Reads the header's values.
     *
     * @param otherwise what to wait when nothing is preferred
     * @return 0 to 60 seconds, or {@code otherwise}
     */
    public static Duration patience(List<String> headers, Duration otherwise) {
        if (headers == null) {
            return otherwise;
        }
        String preferred = String.join(",", headers).toLowerCase(Locale.ROOT);
        Matcher wait = WAIT.matcher(preferred);
        if (wait.find()) {
            return Duration.ofSeconds(Math.min(MOST, Integer.parseInt(wait.group(1))));
        }
        return preferred.contains("respond-async") ? Duration.ZERO : otherwise;
    }
}
