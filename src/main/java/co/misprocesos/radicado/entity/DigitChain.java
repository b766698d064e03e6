package co.misprocesos.radicado.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Digit groups that nothing but spaces, dashes, dots and slashes parts: gathered digit by digit, then read once. */
final class DigitChain {

    private static final int WITHOUT_INSTANCIA = Radicado.DIGITS - 2;
    /** The end of a number, and where people part its digits: {@code DD MMM EE SS JJJ AAAA CCCCC II}. */
    private static final BitSet SHAPE = bits(2, 5, 7, 9, 12, 16, 21, Radicado.DIGITS);

    private final StringBuilder digits = new StringBuilder();
    /** Where groups begin and end, counted in digits. */
    private final BitSet bounds = bits(0);

    private final List<Radicado> numbers = new ArrayList<>();
    private int read;
    private int from;
    private int to;

    /** One more digit of the current group, which stands at {@code from} to {@code to} of the text. */
    void add(int digit, int from, int to) {
        if (digits.isEmpty()) {
            this.from = from;
        }
        this.to = to;
        digits.append((char) ('0' + digit));
    }

    /** The current group is over. */
    void endGroup() {
        bounds.set(digits.length());
    }

    /** The chain is over: its groups are read from the left, as far as there is no doubt. */
    void end() {
        endGroup();
        while (isNumber(read) && !doubtful(read)) {
            numbers.add(number(read));
            read += Radicado.DIGITS;
        }
    }

    boolean isEmpty() {
        return digits.isEmpty();
    }

    boolean endsInNumber() {
        return !numbers.isEmpty() && rest() == 0;
    }

    /** The numbers, in the order of the text. */
    List<Radicado> numbers() {
        return numbers;
    }

    /** How many digits follow the last number, or there are if there is no number. */
    int rest() {
        return digits.length() - read;
    }

    /** The part of the text that holds these digits. */
    String restOf(String text) {
        int at = from;
        int skipped = 0;
        while (skipped < read || !Character.isDigit(text.codePointAt(at))) {
            skipped += Character.isDigit(text.codePointAt(at)) ? 1 : 0;
            at = text.offsetByCodePoints(at, 1);
        }
        return text.substring(at, to);
    }

    /** What the rest may have been meant to be: with the first instance added, or the only number in it that has the shape. */
    Optional<Radicado> proposal() {
        if (rest() == WITHOUT_INSTANCIA) {
            return Optional.of(new Radicado(digits.substring(read) + "00"));
        }
        if (rest() >= Radicado.DIGITS + Piece.SUSPICIOUS) {
            return Optional.empty();
        }
        int[] shaped = bounds.stream().filter(at -> at >= read && hasShape(at)).toArray();
        return shaped.length == 1 ? Optional.of(number(shaped[0])) : Optional.empty();
    }

    /** Whether the groups from here lie across the shape while others that overlap them keep it: {@code 12. 11001-40-…}. */
    private boolean doubtful(int start) {
        return !hasShape(start)
                && IntStream.range(start + 1, start + Radicado.DIGITS)
                        .anyMatch(other -> bounds.get(other) && hasShape(other));
    }

    private boolean hasShape(int start) {
        return isNumber(start)
                && bounds.get(start + 1, start + Radicado.DIGITS + 1).stream().allMatch(at -> SHAPE.get(at + 1));
    }

    private boolean isNumber(int start) {
        return bounds.get(start + Radicado.DIGITS);
    }

    private Radicado number(int start) {
        return new Radicado(digits.substring(start, start + Radicado.DIGITS));
    }

    private static BitSet bits(int... positions) {
        BitSet bits = new BitSet();
        for (int position : positions) {
            bits.set(position);
        }
        return bits;
    }
}
