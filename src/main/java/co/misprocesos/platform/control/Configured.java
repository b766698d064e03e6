package co.misprocesos.platform.control;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What this installation was told, in lines for its operator: the start log and the check of the configuration show the
 * same. A secret is shown as being there or not, the database without user and password.
 */
public final class Configured {

    private static final Set<Setting> SECRETS = EnumSet.of(Setting.CRON_TOKEN, Setting.JWT_PRIVATE_KEY);

    /** What a line is about, and the settings in it; a setting that no line names comes in the last one. */
    private enum Line {
        PORT(Setting.PORT),
        DATABASE(Setting.DATABASE_URL),
        SOURCE(Setting.RAMA_JUDICIAL_URL, Setting.RAMA_JUDICIAL_SIMULATED, Setting.RAMA_JUDICIAL_TIMEOUT),
        PACE(Setting.RAMA_JUDICIAL_PER_MINUTE, Setting.RAMA_JUDICIAL_IN_FLIGHT),
        BUDGET(Setting.RAMA_JUDICIAL_PER_DAY, Setting.RAMA_JUDICIAL_BUDGET, Setting.USER_QUESTIONS_PER_HOUR),
        PAUSES(Setting.RAMA_JUDICIAL_PAUSE, Setting.RAMA_JUDICIAL_LONG_PAUSE, Setting.REFRESH_RETRY_AFTER),
        SWEEP(Setting.REFRESH_HOUR, Setting.REFRESH_MINUTE, Setting.REFRESH_ZONE),
        TIMER(Setting.REFRESH_TIMER, Setting.CRON_TOKEN),
        FRESHNESS(Setting.REFRESH_FRESH_FOR, Setting.REFRESH_FULL_LOOK_AFTER),
        AGE(Setting.REFRESH_MAX_AGE, Setting.CASE_STALE_AFTER),
        ACCOUNTS(Setting.REGISTRATION, Setting.JWT_PRIVATE_KEY),
        LOGIN(Setting.LOGIN_ATTEMPTS_PER_EMAIL, Setting.LOGIN_ATTEMPTS_PER_ADDRESS),
        IDENTITIES(Setting.OIDC_ISSUER, Setting.OIDC_AUDIENCE, Setting.OIDC_JWKS_URL, Setting.OIDC_LINK_BY_EMAIL),
        LOGS(Setting.LOG_FORMAT, Setting.REQUEST_LOG, Setting.LOGS_KEPT_FOR, Setting.RAW_ANSWERS_KEPT_FOR),
        OTHERS();

        private final Set<Setting> settings = EnumSet.noneOf(Setting.class);

        Line(Setting... settings) {
            this.settings.addAll(List.of(settings));
        }

        private static Set<Setting> unnamed() {
            Set<Setting> left = EnumSet.allOf(Setting.class);
            Stream.of(values()).forEach(line -> left.removeAll(line.settings));
            return left;
        }
    }

    private final Function<String, Optional<String>> environment;

    /**
     * @param environment the value of a name, if it has one; values that break their rules are shown as they are,
     *     except the database's address
     */
    public Configured(Function<String, Optional<String>> environment) {
        this.environment = name -> environment.apply(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Every setting once, a default without and a value from outside with an asterisk. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Line line : Line.values()) {
            Set<Setting> settings = line == Line.OTHERS ? Line.unnamed() : line.settings;
            if (!settings.isEmpty()) {
                lines.add(titled(line.name(), settings.stream().map(this::shown).collect(joining(", "))));
            }
        }
        return lines;
    }

    /** One line of the list: what it is about, in a column of its own. */
    static String titled(String title, String text) {
        return String.format("%-10s %s", title.toLowerCase(), text);
    }

    /** The value that counts, from outside or the default, for whatever is no secret. */
    public Optional<String> value(Setting setting) {
        return environment.apply(setting.name()).or(() -> Defaults.value(setting));
    }

    private String shown(Setting setting) {
        Optional<String> told = environment.apply(setting.name());
        if (SECRETS.contains(setting)) {
            return setting + (told.isPresent() ? " set*" : " not set");
        }
        if (setting == Setting.DATABASE_URL) {
            return told.map(Configured::place).orElse(setting + " not set");
        }
        return setting + " "
                + told.map(value -> Setting.withoutSecrets(value) + "*")
                        .or(() -> Defaults.value(setting))
                        .orElse("unset");
    }

    private static String place(String url) {
        try {
            return DatabaseUrl.parse(url).place() + "*";
        } catch (IllegalArgumentException unreadable) {
            return "an address that cannot be read";
        }
    }
}
