package co.misprocesos.cpnu.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parties as one line of a search names them. Their order means nothing, roles and names may repeat.
 *
 * @param cut whether the source named only the first twenty
 */
public record Sujetos(List<Sujeto> lista, boolean cut) {

    private static final Pattern PRIVATE =
            Pattern.compile("-*\\s*\\[\\s*PROCESO PRIVADO\\s*]\\s*-*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CUT = Pattern.compile("(^|[\\s|])(\\.\\.\\.|…)$");
    private static final Pattern SEPARATOR = Pattern.compile("(^| )\\|( |$)");

    public Sujetos {
        lista = List.copyOf(lista);
    }

    /**
     * Reads {@code Rol: nombre | Rol: nombre } (CPNU facts 2.6). A role ends at its first colon; a piece without a colon
     * belongs to the name before it. The mark of a private case and a role without a name are no parties.
     *
     * @param text as recorded; null and blank name nobody
     */
    public static Sujetos parse(String text) {
        String line = Texts.collapse(text);
        if (line == null || PRIVATE.matcher(line).matches()) {
            return new Sujetos(List.of(), false);
        }
        Matcher end = CUT.matcher(line);
        boolean cut = end.find();
        List<Sujeto> named = pieces(cut ? line.substring(0, end.start()) : line).stream()
                .map(Sujetos::sujeto)
                .filter(sujeto -> sujeto.nombre() != null)
                .toList();
        return new Sujetos(named, cut);
    }

    private static Sujeto sujeto(String piece) {
        int colon = piece.indexOf(':');
        return colon < 0
                ? Sujeto.of(null, piece, false)
                : Sujeto.of(piece.substring(0, colon), piece.substring(colon + 1), false);
    }

    private static List<String> pieces(String line) {
        List<String> pieces = new ArrayList<>();
        for (String piece : SEPARATOR.split(line)) {
            int last = pieces.size() - 1;
            if (piece.isBlank()) {
                continue;
            }
            if (last >= 0 && piece.indexOf(':') < 0) {
                pieces.set(last, pieces.get(last) + " | " + piece);
            } else {
                pieces.add(piece);
            }
        }
        return pieces;
    }
}
