package co.misprocesos.cpnu.control;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Which source is asked.
 *
 * @param url the base of its paths, with or without a slash at the end
 * @param timeout the limit of one whole exchange, 100 ms to 5 minutes
 */
public record CpnuSettings(URI url, Duration timeout) {

    private static final Duration SHORTEST_TIMEOUT = Duration.ofMillis(100);
    private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(5);

    /** @throws IllegalArgumentException with one Spanish sentence for each value that is wrong */
    public CpnuSettings {
        List<String> wrong = new ArrayList<>();
        if (!isBase(url)) {
            wrong.add("RAMA_JUDICIAL_URL debe ser una dirección http o https completa, sin parámetros ni contraseña.");
        }
        if (!isWithin(SHORTEST_TIMEOUT, timeout, LONGEST_TIMEOUT)) {
            wrong.add("RAMA_JUDICIAL_TIMEOUT debe estar entre PT0.1S y PT5M; vale " + timeout + ".");
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", wrong));
        }
    }

    private static boolean isBase(URI url) {
        return url != null
                && ("http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme()))
                && url.getHost() != null
                && url.getRawQuery() == null
                && url.getRawFragment() == null
                && url.getRawUserInfo() == null;
    }

    private static boolean isWithin(Duration least, Duration value, Duration most) {
        return value != null && value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }
}
