package co.misprocesos.judicial.entity;

import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What makes an actuación stand out, told by the court's own words: whole words and phrases, blind to case, accents and
 * punctuation. The lists of words are all here, as regular expressions over words with one space between them.
 *
 * <p>The type decides, and may say several ("Auto ordena correr traslado"). A type that begins with what somebody handed
 * in or asked for (a memorial, a solicitud, a recurso) says nothing, whatever it asks for. Between {@link #AUTO} and
 * {@link #FIJACION_EN_ESTADO} the first named wins: "Notificación por estado del auto" is no auto, and "Auto ordena
 * notificar por estado" is no fijación.
 *
 * <p>The note speaks only where the type has none of these words, and says only what it opens with, at most a few words
 * such as "en la fecha se profiere" before; what it mentions further on is ignored.
 */
public enum Destacado {
    AUTO("autos?"),
    SENTENCIA("sentencias?"),
    FIJACION_EN_ESTADO(
            "(fijacion|publicacion|anotacion|notificacion|inclusion|insercion) (en |por |de |del )?(el )?estados?",
            "(fija|fijar|fijado|fijada|fijese|publica|publicado|publicada|notifica|notificar|notificado|notificada"
                    + "|notifiquese|anotado|anotada|incluido|incluida) (en |por )(el )?estados?",
            "estados? electronicos?"),
    TRASLADO("traslados?", "trasladese"),
    AUDIENCIA("audiencias?"),
    ARCHIVO("archivo", "archiva", "archivar", "archivarse", "archivad[oa]s?", "archivese");

    private static final String NO_SUCH_THING = "contra (el |la |los |las )?(autos?|sentencias?)"
            + "|(adjunta|adjunto|anexa|anexo|allega|aporta|envia|carga|sube|ver) (el |un |en )?archivo"
            + "|archivo (adjunt[oa]|anexo|pdf|digital|magnetico|electronico|word|excel|zip|de audio|de video)";
    private static final String HANDED_IN =
            "memorial(es)?|recepcion|recibe|recibo|recibid[oa]s?|solicitud(es)?|solicita"
                    + "|correspondencia|correos?|peticion(es)?|derecho de peticion|recursos?|apelacion|impugnacion|reposicion";
    private static final String LEADING_IN = "el|la|los|las|un|una|en|fecha|hoy|dia|por|medio|de|mediante|al|a|se|pasa"
            + "|envia|remite|ordena|dicta|dicto|profiere|profirio|emite|emitio|expide|expidio|realiza|realizo|celebra"
            + "|celebro|lleva|llevo|cabo|corre|corrio|acta|expediente|proceso";

    private static final Pattern UNMEANT = whole(NO_SUCH_THING);
    private static final Pattern FROM_OUTSIDE = Pattern.compile("^ (" + HANDED_IN + ") ");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Pattern anywhere;
    private final Pattern opening;

    Destacado(String... phrases) {
        String any = String.join("|", phrases);
        this.anywhere = whole(any);
        this.opening = Pattern.compile("^ ((" + LEADING_IN + ") ){0,8}(" + any + ")(?= )");
    }

    /**
     * What an actuación is, empty for most.
     *
     * @param actuacion its type as the court wrote it
     * @param anotacion its note, null when it has none
     */
    public static Set<Destacado> of(String actuacion, String anotacion) {
        String type = words(actuacion);
        if (FROM_OUTSIDE.matcher(type).find()) {
            return Set.of();
        }
        Set<Destacado> byType = said(type, each -> each.anywhere);
        Set<Destacado> told = byType.isEmpty() ? said(words(anotacion), each -> each.opening) : byType;
        return Collections.unmodifiableSet(told);
    }

    private static Set<Destacado> said(String text, Function<Destacado, Pattern> where) {
        Set<Destacado> said = EnumSet.noneOf(Destacado.class);
        for (Destacado each : values()) {
            if (where.apply(each).matcher(text).find()) {
                said.add(each);
            }
        }
        if (said.contains(AUTO) && said.contains(FIJACION_EN_ESTADO)) {
            said.remove(AUTO.begins(text) < FIJACION_EN_ESTADO.begins(text) ? FIJACION_EN_ESTADO : AUTO);
        }
        return said;
    }

    private int begins(String text) {
        var found = anywhere.matcher(text);
        return found.find() ? found.start() : text.length();
    }

    /** The words in lower case without accents, a space before, between and after; without what only looks like ours. */
    private static String words(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKD))
                .replaceAll("");
        String spaced = " "
                + BETWEEN_WORDS
                        .matcher(plain.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
        return UNMEANT.matcher(spaced).replaceAll(" -");
    }

    private static Pattern whole(String phrases) {
        return Pattern.compile(" (" + phrases + ")(?= )");
    }
}
