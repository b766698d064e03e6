package co.misprocesos.migration.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** What this build expects of a database: the things of {@code schema.txt}, and every change of the changelog. */
final class ExpectedSchema {

    /** A list that a person can read, one thing a line. */
    static final String LIST = "co/misprocesos/migration/schema.txt";

    private static final Pattern INCLUDE = Pattern.compile("include: \\{ file: (\\S+),");

    private ExpectedSchema() {}

    static List<SchemaThing> things() {
        return text(LIST)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(SchemaThing::parse)
                .toList();
    }

    /** The changes as a database records them, in their order. */
    static List<String> changes() {
        return INCLUDE.matcher(text(Migrations.CHANGELOG))
                .results()
                .map(include -> "liquibase/" + include.group(1))
                .toList();
    }

    private static String text(String resource) {
        try (InputStream stream = ExpectedSchema.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
