package co.misprocesos.migration.control;

import co.misprocesos.migration.control.Drift.Difference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes {@code liquibase/changes/NNN-<name>.yaml} from what the entities say and the migrated schema does not, with its
 * rollback, and includes it in the changelog; writes nothing when nothing differs.
 */
public final class NewMigration {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_NAME = 50;

    private final Path folder;
    private final String name;

    private NewMigration(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** Takes the name from the system property {@code name}; ends with 2 and one sentence when it will not do. */
    public static void main(String[] args) throws Exception {
        NewMigration migration;
        try {
            migration = named(Path.of("liquibase"), System.getProperty("name", ""));
        } catch (IllegalArgumentException refusal) {
            System.err.println(refusal.getMessage());
            System.exit(2);
            return;
        }
        List<Difference> differences = Drift.between(EntitySchema.of(Changelog.upToDate()), EntitySchema.wanted());
        differences.forEach(each -> System.out.println(each.sentence()));
        System.out.println(migration
                .write(differences)
                .map(file -> "Written: " + file
                        + ". Read it, say why in its comment, and add the indexes that its queries need.")
                .orElse("Entities and migrations say the same: nothing is written."));
    }

    /**
     * A migration to be.
     *
     * @throws IllegalArgumentException with a sentence when the name is no purpose in lower case and dashes, or is taken
     */
    static NewMigration named(Path folder, String name) {
        if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A migration is named by its purpose, in lower case and dashes, "
                    + LONGEST_NAME + " characters at most: -Dname=add-notes.");
        }
        if (changes(folder).stream().anyMatch(file -> file.substring(4).equals(name + ".yaml"))) {
            throw new IllegalArgumentException("There is a migration " + name + " already; choose another name.");
        }
        return new NewMigration(folder, name);
    }

    /** The file that was written; empty when there was nothing to write. */
    Optional<Path> write(List<Difference> differences) throws IOException {
        if (differences.isEmpty()) {
            return Optional.empty();
        }
        List<Difference> backwards = new ArrayList<>(differences);
        Collections.reverse(backwards);
        int last = changes(folder).stream()
                .mapToInt(file -> Integer.parseInt(file.substring(0, 3)))
                .max()
                .orElse(0);
        String file = "%03d-%s.yaml".formatted(last + 1, name);
        Path change = folder.resolve("changes").resolve(file);
        Files.writeString(
                change,
                """
                databaseChangeLog:
                  - changeSet:
                      id: %s
                      author: mis-procesos
                      comment: >
                        (why, and which query each index serves)
                      changes:
                        - sql:
                            splitStatements: false
                            sql: |
                %s
                      rollback:
                        - sql:
                            splitStatements: false
                            sql: |
                %s
                """
                        .formatted(
                                name,
                                block(differences.stream()
                                        .flatMap(each -> each.forward().stream())
                                        .toList()),
                                block(backwards.stream()
                                        .flatMap(each -> each.back().stream())
                                        .toList())));
        Path changelog = folder.resolve("changelog.yaml");
        String before = Files.readString(changelog);
        Files.writeString(
                changelog,
                before + (before.endsWith("\n") ? "" : "\n") + "  - include: { file: changes/" + file
                        + ", relativeToChangelogFile: true }\n");
        return Optional.of(change);
    }

    private static String block(List<String> lines) {
        return lines.stream().map(line -> " ".repeat(14) + line).collect(Collectors.joining("\n"));
    }

    private static List<String> changes(Path folder) {
        try (var files = Files.list(folder.resolve("changes"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.matches("\\d{3}-.+\\.yaml"))
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("There is no folder " + folder.resolve("changes") + " to write to.");
        }
    }
}
