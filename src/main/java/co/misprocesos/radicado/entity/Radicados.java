package co.misprocesos.radicado.entity;

import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a pasted text says about radicados.
 *
 * @param pieces numbers and refusals in the order of the text, each once
 */
public record Radicados(List<Pasted> pieces) {

    /** A comma inside {@code 2,5843E+22}, as Excel writes it in Colombia, separates nothing. */
    private static final Pattern SEPARATOR =
            Pattern.compile("[;\\t\\v]|(?<!(?:^|[^0-9])[0-9]),|,(?![0-9]++[eE]\\+?[0-9])");

    public Radicados {
        pieces = List.copyOf(pieces);
    }

    /**
     * Reads any text, in time linear in its length. It is split at commas, semicolons, tabs and line breaks. In a piece,
     * digit groups joined by space, dash, dot or slash are read from the left: {@value Radicado#DIGITS} digits reached at a
     * group's end are one number, and what follows it in brackets is ignored, as are words. A piece with digits but without a
     * number is refused whole; one without digits is ignored.
     *
     * <p>Groups are never skipped to make a number fit: {@code 1. 11001-40-…} is refused, with the number as its proposal.
     * So is {@code 12. 11001-40-…}, where reading from the left would stop at {@value Radicado#DIGITS} digits across the
     * number's parts although other groups keep to them. What stands beside a number is reported only if it may be a broken
     * one ({@value Piece#SUSPICIOUS} digits or more). Digits of other scripts count as the ASCII ones; invisible characters
     * don't count.
     *
     * @param text null reads as empty
     */
    public static Radicados read(String text) {
        Stream<String> pieces = text == null ? Stream.empty() : SEPARATOR.splitAsStream(text);
        return new Radicados(pieces.flatMap(piece -> new Piece(piece).read().stream())
                .distinct()
                .toList());
    }

    /** The numbers, in the order of the text. */
    public List<Radicado> numbers() {
        return select(Optional::of, refused -> Optional.empty());
    }

    /** The refusals, in the order of the text. */
    public List<Pasted.Refused> refused() {
        return select(radicado -> Optional.empty(), Optional::of);
    }

    /** The only number there is; {@link Radicado#parse} says when there is none. */
    Radicado single() {
        List<Radicado> numbers = numbers();
        List<Pasted.Refused> doubts = refused().stream()
                .filter(refused -> numbers.isEmpty() || refused.digits() >= Piece.SUSPICIOUS)
                .toList();
        if (numbers.size() != 1 || !doubts.isEmpty()) {
            throw refuse(Reason.notOne(numbers.size(), doubts));
        }
        return numbers.get(0);
    }

    private static ProblemException refuse(String sentence) {
        return Problem.invalid("radicado", sentence).asException();
    }

    private <T> List<T> select(
            Function<Radicado, Optional<T>> onAccepted, Function<Pasted.Refused, Optional<T>> onRefused) {
        return pieces.stream()
                .flatMap(piece -> piece.<Optional<T>>fold(onAccepted, onRefused).stream())
                .toList();
    }
}
