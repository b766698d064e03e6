package co.misprocesos.account.entity;

import co.misprocesos.problem.entity.Problem;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address as an identity: trimmed and in lower case, so that two spellings of one address are equal.
 *
 * @param value 1 to 255 characters, none of them a control character
 */
public record Email(String value) {

    private static final int MAX = 255;
    private static final String ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern ADDRESS =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")+");

    /**
     * The identity behind what somebody typed to come in. Its shape is not judged: adopted accounts may have any.
     *
     * @throws co.misprocesos.problem.entity.ProblemException (invalid) when it can be nobody's: missing, too long, or with control characters
     */
    public Email {
        unusable(value).ifPresent(sentence -> {
            throw Problem.invalid("email", sentence).asException();
        });
        value = normal(value);
    }

    /** What keeps {@code text} from being the address of a new account, as a Spanish sentence; empty when nothing does. */
    public static Optional<String> flaw(String text) {
        return unusable(text)
                .or(() -> ADDRESS.matcher(normal(text)).matches()
                        ? Optional.empty()
                        : Optional.of("El correo electrónico no es válido."));
    }

    /** What stands before the at sign. */
    public String localPart() {
        int at = value.lastIndexOf('@');
        return at < 0 ? value : value.substring(0, at);
    }

    @Override
    public String toString() {
        return value;
    }

    private static Optional<String> unusable(String text) {
        if (text == null || text.isBlank()) {
            return Optional.of("Escriba su correo electrónico.");
        }
        if (normal(text).length() > MAX) {
            return Optional.of("El correo electrónico no puede tener más de " + MAX + " caracteres.");
        }
        return text.codePoints().anyMatch(Email::isForbidden)
                ? Optional.of("El correo electrónico no es válido.")
                : Optional.empty();
    }

    private static boolean isForbidden(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }

    private static String normal(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
