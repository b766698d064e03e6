package co.misprocesos.radicado.entity;

import java.util.ArrayList;
import java.util.List;

/** Walks once over a piece of text and gathers its chains of digits. */
final class ChainReader {

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final String JOINING = "./\u2212\uFF0E\uFF0F";

    private final String text;
    private final int lastClosing;
    private final List<DigitChain> chains = new ArrayList<>();
    private DigitChain open = new DigitChain();

    private ChainReader(String text) {
        this.text = text;
        this.lastClosing = CLOSING.chars().map(text::lastIndexOf).max().orElseThrow();
    }

    /** The chains of digit groups, in the order of the text. */
    static List<DigitChain> read(String text) {
        ChainReader reader = new ChainReader(text);
        for (int i = 0; i < text.length(); ) {
            i = reader.step(i, text.codePointAt(i));
        }
        reader.close();
        return reader.chains;
    }

    private int step(int at, int character) {
        int next = at + Character.charCount(character);
        if (Character.isDigit(character)) {
            open.add(Character.digit(character, 10), at, next);
        } else if (joins(character)) {
            open.endGroup();
        } else if (!invisible(character)) {
            boolean afterNumber = close().endsInNumber();
            return afterNumber && OPENING.indexOf(character) >= 0 ? afterBrackets(at, next) : next;
        }
        return next;
    }

    private DigitChain close() {
        DigitChain closed = open;
        if (!closed.isEmpty()) {
            closed.end();
            chains.add(closed);
            open = new DigitChain();
        }
        return closed;
    }

    /** Where reading goes on; brackets that nobody closes hide nothing. */
    private int afterBrackets(int at, int next) {
        if (at > lastClosing) {
            return next;
        }
        int closing = next;
        while (CLOSING.indexOf(text.charAt(closing)) < 0) {
            closing++;
        }
        return closing + 1;
    }

    private static boolean joins(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.DASH_PUNCTUATION
                || JOINING.indexOf(character) >= 0;
    }

    private static boolean invisible(int character) {
        return Character.getType(character) == Character.FORMAT;
    }
}
