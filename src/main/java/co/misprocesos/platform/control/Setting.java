package co.misprocesos.platform.control;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every setting that is read from outside, with the rule for its value. The launcher checks them before it starts
 * anything, and a server that was deployed without the launcher checks them again.
 */
public enum Setting {
    PORT(wholeNumber(1, 65_535)),
    STOP_DELAY(duration(Duration.ZERO, Duration.ofSeconds(15))),
    DATABASE_URL(Setting::databaseUrl),
    CRON_TOKEN(anything()),
    JWT_PRIVATE_KEY(anything()),
    REGISTRATION(oneOf("open", "closed")),
    OIDC_ISSUER(IdentityProviderRules::issuer),
    OIDC_AUDIENCE(anything()),
    OIDC_JWKS_URL(IdentityProviderRules::keys),
    OIDC_LINK_BY_EMAIL(oneOf("true", "false")),
    LOGIN_ATTEMPTS_PER_EMAIL(wholeNumber(1, 1_000_000)),
    LOGIN_ATTEMPTS_PER_ADDRESS(wholeNumber(1, 1_000_000)),
    RAMA_JUDICIAL_URL(Setting::webAddress),
    RAMA_JUDICIAL_PER_MINUTE(wholeNumber(0, 600)),
    RAMA_JUDICIAL_PER_DAY(wholeNumber(0, 1_000_000)),
    RAMA_JUDICIAL_BUDGET(Setting::budgetName),
    RAMA_JUDICIAL_TIMEOUT(duration(Duration.ofMillis(100), Duration.ofMinutes(5))),
    RAMA_JUDICIAL_PAUSE(duration(Duration.ofMillis(1), Duration.ofDays(1))),
    RAMA_JUDICIAL_LONG_PAUSE(duration(Duration.ofMillis(1), Duration.ofDays(1))),
    RAMA_JUDICIAL_IN_FLIGHT(wholeNumber(1, 64)),
    RAMA_JUDICIAL_SIMULATED(oneOf("true", "false")),
    REFRESH_HOUR(wholeNumber(0, 23)),
    REFRESH_MINUTE(wholeNumber(0, 59)),
    REFRESH_ZONE(Setting::zone),
    REFRESH_TIMER(oneOf("true", "false")),
    REFRESH_FULL_LOOK_AFTER(duration(Duration.ZERO, Duration.ofDays(365))),
    REFRESH_RETRY_AFTER(duration(Duration.ofMillis(1), Duration.ofHours(1))),
    USER_QUESTIONS_PER_HOUR(wholeNumber(1, 1_000_000)),
    DOCUMENT_MAX_BYTES(wholeNumber(1_024, 268_435_456)),
    LOG_FORMAT(oneOf("text", "json")),
    REQUEST_LOG(oneOf("notable", "all", "none")),
    LOGS_KEPT_FOR(duration(Duration.ofDays(1), Duration.ofDays(36_500))),
    RAW_ANSWERS_KEPT_FOR(duration(Duration.ofDays(1), Duration.ofDays(36_500))),
    RUNS_KEPT_FOR(duration(Duration.ofDays(1), Duration.ofDays(36_500))),
    REFRESH_FRESH_FOR(duration(Duration.ZERO, Duration.ofDays(365))),
    REFRESH_MAX_AGE(duration(Duration.ofDays(2), Duration.ofDays(3_650))),
    CASE_STALE_AFTER(duration(Duration.ofSeconds(1), Duration.ofDays(3_650)));

    private final Function<String, Optional<String>> rule;

    Setting(Function<String, Optional<String>> rule) {
        this.rule = rule;
    }

    /**
     * The first value that breaks its rule, as one sentence; empty when all are sound.
     *
     * @param environment the value of a name, if it has one
     */
    public static Optional<String> complaint(Function<String, Optional<String>> environment) {
        return complaints(environment).stream().findFirst();
    }

    /**
     * Every value that breaks its rule, one sentence each, none repeating a secret. Absent and blank values have
     * defaults, except DATABASE_URL.
     *
     * @param environment the value of a name, if it has one
     */
    public static List<String> complaints(Function<String, Optional<String>> environment) {
        Stream<String> alone = Stream.of(values())
                .flatMap(setting ->
                        setting
                                .complaintAbout(
                                        environment.apply(setting.name()).filter(text -> !text.isBlank()))
                                .stream());
        return Stream.concat(alone, IdentityProviderRules.together(environment).stream())
                .toList();
    }

    private Optional<String> complaintAbout(Optional<String> value) {
        return value.isPresent() ? rule.apply(value.get().strip()).map(expected -> name() + " " + expected) : missing();
    }

    /** Takes out what is blank, which means the default, and the spaces around the rest, as {@link #complaint} does. */
    static void tidy(Map<String, String> environment) {
        for (Setting setting : values()) {
            environment.computeIfPresent(setting.name(), (name, value) -> value.isBlank() ? null : value.strip());
        }
    }

    private Optional<String> missing() {
        return this == DATABASE_URL
                ? Optional.of("DATABASE_URL is not set; expected postgresql://user:password@host:5432/name.")
                : Optional.empty();
    }

    private static Function<String, Optional<String>> anything() {
        return value -> Optional.empty();
    }

    private static Function<String, Optional<String>> wholeNumber(int least, int most) {
        return value -> value.matches("\\d{1,9}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most
                ? Optional.empty()
                : Optional.of("is «" + value + "»; expected a whole number from " + least + " to " + most + ".");
    }

    private static Function<String, Optional<String>> oneOf(String... allowed) {
        return value -> Set.of(allowed).contains(value)
                ? Optional.empty()
                : Optional.of("is «" + value + "»; expected " + String.join(" or ", allowed) + ".");
    }

    private static Function<String, Optional<String>> duration(Duration least, Duration most) {
        return value -> {
            try {
                Duration read = Duration.parse(value);
                return read.compareTo(least) >= 0 && read.compareTo(most) <= 0
                        ? Optional.empty()
                        : Optional.of("is «" + value + "»; expected from " + least + " to " + most + ".");
            } catch (DateTimeException unreadable) {
                return Optional.of("is «" + value + "»; expected a duration such as PT35S, PT10M or PT36H (ISO 8601).");
            }
        };
    }

    private static Optional<String> budgetName(String value) {
        return value.matches("[a-z0-9-]{1,40}")
                ? Optional.empty()
                : Optional.of("is «" + value + "»; expected 1 to 40 lower-case letters, digits or dashes.");
    }

    private static Optional<String> zone(String value) {
        try {
            ZoneId.of(value);
            return Optional.empty();
        } catch (DateTimeException unknown) {
            return Optional.of("is «" + value + "»; expected a time zone such as America/Bogota.");
        }
    }

    private static Optional<String> webAddress(String value) {
        Optional<String> wrong =
                Optional.of("is «" + withoutSecrets(value) + "»; expected an address such as https://host:448/api/v2.");
        try {
            URI uri = URI.create(value);
            boolean sound = Set.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null
                    && uri.getFragment() == null;
            return sound ? Optional.empty() : wrong;
        } catch (IllegalArgumentException unreadable) {
            return wrong;
        }
    }

    /** An address without what stands before its host and in its query: it may be a password. */
    static String withoutSecrets(String address) {
        return address.replaceFirst("(?s)\\?.*", "?…").replaceFirst("(?s)^(\\w+://)?.*@", "$1…@");
    }

    private static Optional<String> databaseUrl(String value) {
        try {
            DatabaseUrl.parse(value);
            return Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.of(unreadable.getMessage().replaceFirst("^DATABASE_URL ", ""));
        }
    }
}
