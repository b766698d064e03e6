package co.misprocesos.cpnu.control;

import co.misprocesos.cpnu.entity.Reason;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a body that calls itself JSON; a page instead of it means that the source is not letting us in. */
final class JsonText {

    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);

    private JsonText() {}

    /** Whether the headers allow for JSON: named so, or nothing named. */
    static boolean isPossible(HttpHeaders headers) {
        String type = type(headers).split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.isEmpty() || type.endsWith("/json") || type.endsWith("+json");
    }

    /** The text without a byte order mark. Ends the question when it is a page, or not text at all. */
    static String of(HttpHeaders headers, byte[] body) {
        if (!isPossible(headers)) {
            throw page(type(headers));
        }
        String text = decode(body, charset(type(headers)));
        String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (start.stripLeading().startsWith("<")) {
            throw page("una página");
        }
        return start;
    }

    private static String type(HttpHeaders headers) {
        return headers.firstValue("Content-Type").orElse("");
    }

    private static NoValue page(String what) {
        return NoValue.unavailable(Reason.BLOCKED, "llegó " + what + " en lugar de JSON");
    }

    private static Charset charset(String type) {
        Matcher named = CHARSET.matcher(type);
        try {
            return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Strict: a letter that cannot be read must not become another one, which would look like a change. */
    private static String decode(byte[] body, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException unreadable) {
            throw NoValue.format("el cuerpo no es texto en " + charset.name());
        }
    }
}
