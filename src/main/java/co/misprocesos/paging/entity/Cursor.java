package co.misprocesos.paging.entity;

import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where a page ended: the sort keys of its last row, in the list's order. Clients carry it as text that means nothing to
 * them, so everything in it is doubted when it comes back.
 *
 * @param parts none of them null, none with a control character
 */
public record Cursor(List<String> parts) {

    /** Between parts; no sort key holds it. */
    private static final String BETWEEN = "\u001f";

    /** No list is sorted by more text than this; a longer cursor is nobody's. */
    private static final int MOST = 2_000;

    public Cursor {
        parts = List.copyOf(parts);
    }

    /** The keys as they print: instants and dates in ISO form, numbers in decimal. */
    public static Cursor of(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(Object::toString).toList());
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @param size how many keys the list is sorted by
     * @throws ProblemException 400 on the field {@code cursor} for any other text
     */
    public static Cursor parse(String text, int size) {
        if (text.length() > MOST) {
            throw unknown();
        }
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(text)))
                    .toString();
            List<String> parts = List.of(decoded.split(BETWEEN, -1));
            boolean sound = parts.size() == size
                    && parts.stream().allMatch(part -> part.chars().noneMatch(Character::isISOControl));
            if (!sound) {
                throw unknown();
            }
            return new Cursor(parts);
        } catch (IllegalArgumentException | CharacterCodingException notOurs) {
            throw unknown();
        }
    }

    /** What a client sends back: base64url without padding. */
    public String text() {
        byte[] bytes = parts.stream().collect(Collectors.joining(BETWEEN)).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The key at an index from 0 as text. */
    public String part(int index) {
        return parts.get(index);
    }

    /** @throws ProblemException 400 when the key at that index is no integer of 64 bits */
    public long number(int index) {
        return read(index, Long::parseLong);
    }

    /** @throws ProblemException 400 when the key at that index is no ISO instant of the years 1 to 9999 */
    public Instant instant(int index) {
        Instant instant = read(index, Instant::parse);
        boolean storable = !instant.isBefore(Instant.parse("0001-01-01T00:00:00Z"))
                && instant.isBefore(Instant.parse("+10000-01-01T00:00:00Z"));
        if (!storable) {
            throw unknown();
        }
        return instant;
    }

    /** @throws ProblemException 400 when the key at that index is no ISO date of the years 1 to 9999 */
    public LocalDate date(int index) {
        LocalDate date = read(index, LocalDate::parse);
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw unknown();
        }
        return date;
    }

    private <T> T read(int index, Function<String, T> reader) {
        try {
            return reader.apply(parts.get(index));
        } catch (NumberFormatException | DateTimeException notOurs) {
            throw unknown();
        }
    }

    private static ProblemException unknown() {
        return Problem.invalid("cursor", "El cursor no es válido; vuelva a la primera página.")
                .asException();
    }
}
