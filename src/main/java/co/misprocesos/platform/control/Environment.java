package co.misprocesos.platform.control;

import java.util.Optional;

/** What the process was told from outside: a system property first, then the environment; blank counts as absent. */
public final class Environment {

    private Environment() {}

    /** The value of a name, if it has one. */
    public static Optional<String> value(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(name)))
                .filter(value -> !value.isBlank());
    }

    static String required(String name) {
        return value(name).orElseThrow(() -> new IllegalArgumentException(name + " is not set."));
    }
}
