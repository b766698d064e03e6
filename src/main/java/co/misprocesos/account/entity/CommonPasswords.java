package co.misprocesos.account.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The passwords that everybody tries first. */
final class CommonPasswords {

    private static final Set<String> ALL = read("common-passwords.txt");

    private CommonPasswords() {}

    /** Whether {@code lower}, in lower case, is one of them. */
    static boolean contains(String lower) {
        return ALL.contains(lower);
    }

    static int size() {
        return ALL.size();
    }

    private static Set<String> read(String resource) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(CommonPasswords.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
