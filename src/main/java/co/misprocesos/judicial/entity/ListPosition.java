package co.misprocesos.judicial.entity;

import co.misprocesos.paging.entity.Cursor;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A place in a sorted list of cases.
 *
 * @param key what the row there is sorted by, as it prints; empty when it has nothing
 * @param id of the row in its list
 */
public record ListPosition(Optional<String> key, long id) {

    private static final int PARTS = 3;

    static ListPosition of(Sorting sorting, Listed row) {
        return new ListPosition(Optional.ofNullable(sorting.orden().key(row)).map(Object::toString), row.id());
    }

    /**
     * Reads what {@link #cursor} wrote.
     *
     * @throws ProblemException 400 on the field {@code cursor} for any other text and for another list's
     */
    static ListPosition parse(String text, Sorting sorting, String fingerprint) {
        Cursor cursor = Cursor.parse(text, PARTS);
        if (!cursor.part(0).equals(fingerprint)) {
            throw Problem.invalid("cursor", "El cursor es de otra búsqueda u otro orden; vuelva a la primera página.")
                    .asException();
        }
        long id = cursor.number(2);
        if (cursor.part(1).isEmpty()) {
            return new ListPosition(Optional.empty(), id);
        }
        Cursor key = new Cursor(List.of(decoded(cursor.part(1))));
        String sound =
                switch (sorting.orden()) {
                    case CAMBIO, ULTIMA_VERIFICACION -> key.instant(0).toString();
                    case FECHA_ULTIMA_ACTUACION -> key.date(0).toString();
                    case RADICADO, DEMANDANTE, DEMANDADO, JUZGADO, CLASE -> key.part(0);
                };
        return new ListPosition(Optional.of(sound), id);
    }

    Cursor cursor(String fingerprint) {
        return Cursor.of(fingerprint, key.map(ListPosition::encoded).orElse(""), id);
    }

    /** A text may have line breaks, which no cursor's part has; the dot tells an empty text from none. */
    private static String encoded(String key) {
        return "." + Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String part) {
        try {
            String key = new String(Base64.getUrlDecoder().decode(part.substring(1)), StandardCharsets.UTF_8);
            if (key.indexOf('\0') < 0) {
                return key;
            }
        } catch (IllegalArgumentException notOurs) {
            // the sentence below says it
        }
        throw Problem.invalid("cursor", "El cursor no es válido; vuelva a la primera página.")
                .asException();
    }
}
