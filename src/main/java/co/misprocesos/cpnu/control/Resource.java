package co.misprocesos.cpnu.control;

import co.misprocesos.cpnu.control.CpnuHttp.Reply;
import co.misprocesos.cpnu.entity.Reason;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be asked for, and the messages that are answers there (CPNU facts 3.1). They are matched on their stable
 * parts, without case and accents.
 */
enum Resource {
    /** Says that there is nothing with an empty list, never with a message; knows no private radicado. */
    SEARCH(null),
    DETALLE("detalle"),
    SUJETOS("sujetos"),
    ACTUACIONES("actuaciones"),
    /** Answers with a bare list. */
    DOCUMENTOS("documentos"),
    /** Answers with a file; in JSON it only says why there is none. */
    DESCARGA("documento");

    private static final int LONGEST_QUOTE = 200;

    private final String noun;

    Resource(String noun) {
        this.noun = noun;
    }

    /** The data, empty when the source says that there is none. Judges the message first, the status after it. */
    Optional<Body> understand(Reply reply) {
        Members members = this == DOCUMENTOS ? Members.parse(reply.text(), noun) : Members.parse(reply.text());
        Optional<String> message = members.message();
        if (message.filter(this::saysPrivate).isPresent()) {
            throw NoValue.isPrivate();
        }
        if (message.filter(this::saysNothing).isPresent()) {
            return Optional.empty();
        }
        if (reply.status() == 404 && message.isPresent()) {
            throw NoValue.unavailable(reasonOf(message.get()), quote(message.get()));
        }
        if (reply.status() != 200) {
            throw NoValue.format("estado HTTP " + reply.status()
                    + message.map(text -> ": " + quote(text)).orElse(""));
        }
        return Optional.of(new Body(members, reply.text()));
    }

    private boolean saysPrivate(String message) {
        return noun != null && plain(message).contains("proceso privado");
    }

    private boolean saysNothing(String message) {
        String plain = plain(message);
        return noun != null && plain.contains("no se encontr") && plain.contains(noun);
    }

    /** A question that the source cannot even read stays unreadable; all else that is unknown may pass. */
    private static Reason reasonOf(String message) {
        String plain = plain(message);
        return plain.contains("ha de contener") || plain.contains("error converting data type")
                ? Reason.FORMAT
                : Reason.TRANSIENT;
    }

    private static String quote(String message) {
        return "la fuente dice «" + message.substring(0, Math.min(message.length(), LONGEST_QUOTE)) + "»";
    }

    private static String plain(String message) {
        return Normalizer.normalize(message, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** The data of an answer, and the text they were read from. */
    record Body(Members members, String raw) {

        /** Of data that were understood before. */
        static Body of(String raw) {
            return new Body(Members.parse(raw), raw);
        }
    }
}
