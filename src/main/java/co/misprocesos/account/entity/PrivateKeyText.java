package co.misprocesos.account.entity;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms in which people put a private key into an environment variable: PEM with real line breaks, PEM with a
 * literal {@code \n}, and base64 on one line of the PEM or of the DER.
 */
final class PrivateKeyText {

    private static final Pattern PEM = Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \\1-----");
    private static final String UNREADABLE = "La clave privada no se puede leer: se espera PKCS#8 en PEM o en base64.";

    private PrivateKeyText() {}

    /**
     * The PKCS#8 DER bytes inside {@code text}.
     *
     * @throws IllegalArgumentException with a Spanish sentence when there are none
     */
    static byte[] der(String text) {
        String plain =
                text.replace("\\n", "\n").replace("\\r", "").replace("\"", "").strip();
        if (plain.startsWith("-----")) {
            return fromPem(plain);
        }
        byte[] decoded = base64(plain);
        String inner = new String(decoded, StandardCharsets.ISO_8859_1).strip();
        return inner.startsWith("-----") ? fromPem(inner) : decoded;
    }

    private static byte[] fromPem(String pem) {
        Matcher matcher = PEM.matcher(pem);
        if (!matcher.find()) {
            throw new IllegalArgumentException(UNREADABLE);
        }
        if (!matcher.group(1).equals("PRIVATE KEY")) {
            throw new IllegalArgumentException("La clave privada está en el formato «" + matcher.group(1)
                    + "»; conviértala con: openssl pkcs8 -topk8 -nocrypt -in clave.pem");
        }
        return base64(matcher.group(2));
    }

    private static byte[] base64(String text) {
        String compact = text.replaceAll("\\s", "");
        try {
            byte[] bytes = Base64.getDecoder().decode(compact);
            if (bytes.length > 0) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(UNREADABLE, e);
        }
        throw new IllegalArgumentException(UNREADABLE);
    }
}
