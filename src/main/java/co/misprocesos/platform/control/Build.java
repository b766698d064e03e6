package co.misprocesos.platform.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which build this is.
 *
 * @param version as the project counts
 * @param moment when it was built, ISO 8601 in UTC
 */
public record Build(String version, String moment) {

    /** The build of these classes. */
    public static Build ofTheseClasses() {
        Properties written = new Properties();
        try (InputStream file = Build.class.getResourceAsStream("/co/misprocesos/platform/build.properties")) {
            written.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Build(written.getProperty("version"), written.getProperty("moment"));
    }

    @Override
    public String toString() {
        return "Mis Procesos " + version + ", built " + moment;
    }
}
