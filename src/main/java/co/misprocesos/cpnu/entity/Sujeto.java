package co.misprocesos.cpnu.entity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One party.
 *
 * @param rol free text as the court wrote it (CPNU facts 2.6), null when it wrote none
 * @param nombre as the court wrote it, with inner white space collapsed; may hold colons and dashes, may be {@code N.N.};
 *     null when the court wrote none
 */
public record Sujeto(String rol, String nombre, boolean emplazado) {

    private static final Pattern MARK = Pattern.compile("\\(\\s*emplazad[oa]s?\\s*\\)$", Pattern.CASE_INSENSITIVE);

    /** From texts as recorded: the mark {@code (Emplazado)} behind a name is taken off and kept as the flag. */
    public static Sujeto of(String rol, String nombre, boolean emplazado) {
        String name = Texts.collapse(nombre);
        Matcher mark = MARK.matcher(name == null ? "" : name);
        return mark.find()
                ? new Sujeto(Texts.collapse(rol), Texts.collapse(mark.replaceFirst("")), true)
                : new Sujeto(Texts.collapse(rol), name, emplazado);
    }
}
