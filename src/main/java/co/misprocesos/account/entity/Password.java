package co.misprocesos.account.entity;

import co.misprocesos.problem.entity.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A password in the clear, for as long as it takes to prove or hash it; it never shows itself in a text. */
public final class Password {

    private static final int MIN = 8;
    private static final int MAX = 128;

    private final String text;

    private Password(String text) {
        this.text = text;
    }

    /**
     * What somebody typed to come in; its strength is not judged, since older accounts followed other rules.
     *
     * @throws co.misprocesos.problem.entity.ProblemException (invalid) when it is missing
     */
    public static Password of(String text) {
        missing(text).ifPresent(sentence -> {
            throw Problem.invalid("password", sentence).asException();
        });
        return new Password(text);
    }

    /**
     * What keeps {@code text} from being the password of a new account of {@code email}, as a Spanish sentence; empty
     * when nothing does. Lengths are counted in Unicode characters: 8 to 128.
     */
    public static Optional<String> flaw(String text, Optional<Email> email) {
        return missing(text).or(() -> wrongLength(text)).or(() -> guessable(text, email));
    }

    /** A fresh copy for an algorithm that takes characters. */
    public char[] chars() {
        return text.toCharArray();
    }

    /** At most the first {@code max} bytes of the UTF-8 form. */
    public byte[] utf8(int max) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= max ? bytes : Arrays.copyOf(bytes, max);
    }

    @Override
    public String toString() {
        return "Password[oculta]";
    }

    private static Optional<String> missing(String text) {
        return text == null || text.isEmpty() ? Optional.of("Escriba su contraseña.") : Optional.empty();
    }

    private static Optional<String> wrongLength(String text) {
        int length = text.codePointCount(0, text.length());
        if (length < MIN) {
            return Optional.of("La contraseña debe tener al menos " + MIN + " caracteres.");
        }
        return length > MAX
                ? Optional.of("La contraseña no puede tener más de " + MAX + " caracteres.")
                : Optional.empty();
    }

    private static Optional<String> guessable(String text, Optional<Email> email) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (CommonPasswords.contains(lower)) {
            return Optional.of("Esa contraseña es de las más usadas y se adivina fácilmente; elija otra.");
        }
        return email.filter(e -> lower.equals(e.value()) || lower.equals(e.localPart()))
                .map(e ->
                        "La contraseña no puede ser su correo electrónico ni el nombre que lleva antes de la arroba.");
    }
}
