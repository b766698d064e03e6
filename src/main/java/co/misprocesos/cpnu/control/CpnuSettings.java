package co.misprocesos.cpnu.control;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Which source is asked, and how politely.
 *
 * @param url the base of its paths, with or without a slash at the end
 * @param perMinute requests a minute for the whole installation, 0 to 600; 0 is no limit, for a court of one's own
 * @param timeout the limit of one whole exchange, 100 ms to 5 minutes
 * @param pause how long at least to leave a source alone that refused; at random up to twice that
 * @param longPause how long when it refuses again after the pause; not below it
 */
public record CpnuSettings(URI url, int perMinute, Duration timeout, Duration pause, Duration longPause) {

    private static final int MOST_PER_MINUTE = 600;
    private static final Duration SHORTEST_TIMEOUT = Duration.ofMillis(100);
    private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(5);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    /** @throws IllegalArgumentException with one Spanish sentence for each value that is wrong */
    public CpnuSettings {
        List<String> wrong = new ArrayList<>();
        if (!isBase(url)) {
            wrong.add("RAMA_JUDICIAL_URL debe ser una dirección http o https completa, sin parámetros ni contraseña.");
        }
        if (perMinute < 0 || perMinute > MOST_PER_MINUTE) {
            wrong.add("RAMA_JUDICIAL_PER_MINUTE debe estar entre 0 (sin límite) y " + MOST_PER_MINUTE + "; vale "
                    + perMinute + ".");
        }
        if (!isWithin(SHORTEST_TIMEOUT, timeout, LONGEST_TIMEOUT)) {
            wrong.add("RAMA_JUDICIAL_TIMEOUT debe estar entre PT0.1S y PT5M; vale " + timeout + ".");
        }
        if (!isWithin(Duration.ofMillis(1), pause, LONGEST_PAUSE)) {
            wrong.add("RAMA_JUDICIAL_PAUSE debe ser positiva y no pasar de un día; vale " + pause + ".");
        } else if (!isWithin(pause, longPause, LONGEST_PAUSE)) {
            wrong.add("RAMA_JUDICIAL_LONG_PAUSE no puede ser menor que RAMA_JUDICIAL_PAUSE ni pasar de un día; vale "
                    + longPause + ".");
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
