package co.misprocesos.radicado.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Digit groups that nothing but spaces, dashes, dots and slashes parts, read from the left while they come in. */
final class DigitChain {

    private static final int WITHOUT_INSTANCIA = Radicado.DIGITS - 2;

    private final StringBuilder digits = new StringBuilder();
    private final List<Radicado> numbers = new ArrayList<>();
    /** Where the groups end that belong to no number, counted in digits. */
    private final List<Integer> ends = new ArrayList<>();

    private int read;
    private int from;
    private int to;

    /** One more digit of the current group, which stands at {@code from} to {@code to} of the text. */
    void add(int digit, int from, int to) {
        if (rest() == 0) {
            this.from = from;
        }
        this.to = to;
        digits.append((char) ('0' + digit));
    }

    /** The group is over; without digits since the last call nothing happens. */
    void endGroup() {
        if (rest() == Radicado.DIGITS) {
            numbers.add(new Radicado(digits.substring(read)));
            read = digits.length();
            ends.clear();
        } else if (rest() > lastEnd()) {
            ends.add(rest());
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
        return text.substring(from, to);
    }

    /** What the rest may have been meant to be: with the first instance added, or its only groups that make a number. */
    Optional<Radicado> proposal() {
        return rest() == WITHOUT_INSTANCIA
                ? Optional.of(new Radicado(digits.substring(read) + "00"))
                : onlyNumberInside();
    }

    private Optional<Radicado> onlyNumberInside() {
        List<Integer> starts = new ArrayList<>();
        int start = 0;
        int next = 0;
        for (int end : ends) {
            while (end - start > Radicado.DIGITS) {
                start = ends.get(next++);
            }
            if (end - start == Radicado.DIGITS) {
                starts.add(read + start);
            }
        }
        return starts.size() == 1
                ? Optional.of(new Radicado(digits.substring(starts.get(0), starts.get(0) + Radicado.DIGITS)))
                : Optional.empty();
    }

    private int lastEnd() {
        return ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
    }
}
