package co.misprocesos.platform.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Optional;
import java.util.Properties;

/** The values of settings that nobody set: {@code META-INF/microprofile-config.properties}, read without a container. */
final class Defaults {

    private static final String FILE = "META-INF/microprofile-config.properties";
    private static final Properties VALUES = read();

    private Defaults() {}

    /** The launcher's own two are read before the file is. */
    static Optional<String> value(Setting setting) {
        return switch (setting) {
            case PORT -> Optional.of("8080");
            case LOG_FORMAT -> Optional.of("text");
            default -> Optional.ofNullable(VALUES.getProperty(setting.name())).filter(text -> !text.isBlank());
        };
    }

    /** The server has a file of that name too: all are read, and ours is the only one with our names. */
    private static Properties read() {
        Properties values = new Properties();
        try {
            for (URL file : Collections.list(Defaults.class.getClassLoader().getResources(FILE))) {
                try (InputStream content = file.openStream()) {
                    values.load(content);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return values;
    }
}
