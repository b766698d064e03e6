package co.misprocesos.operation.control;

import co.misprocesos.platform.control.Setting;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names in the environment that nobody reads and that look like a setting. */
final class Misspelled {

    /** What only we would begin a name with. */
    private static final List<String> OURS = List.of("RAMA_JUDICIAL_", "REFRESH_", "LOGIN_ATTEMPTS_", "OIDC_");

    private static final Set<String> KNOWN =
            Stream.of(Setting.values()).map(Setting::name).collect(Collectors.toUnmodifiableSet());

    private Misspelled() {}

    /** A sentence for each, in alphabetical order. */
    static List<String> in(Collection<String> names) {
        return names.stream()
                .filter(name -> !KNOWN.contains(name))
                .sorted()
                .flatMap(name -> sentence(name).stream())
                .toList();
    }

    private static Optional<String> sentence(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        String nearest = KNOWN.stream()
                .min(Comparator.<String>comparingInt(known -> distance(upper, known))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        boolean ours = OURS.stream().anyMatch(upper::startsWith)
                || distance(upper, nearest) <= Math.min(2, nearest.length() / 4);
        return ours
                ? Optional.of(name + " is no setting and is not read; did you mean " + nearest + "?")
                : Optional.empty();
    }

    /** How many letters have to be put in, left out or exchanged (Levenshtein). */
    static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] here = new int[other.length() + 1];
            here[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int exchanged = above[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(exchanged, 1 + Math.min(above[column], here[column - 1]));
            }
            above = here;
        }
        return above[other.length()];
    }
}
