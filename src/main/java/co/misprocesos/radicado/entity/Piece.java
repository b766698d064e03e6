package co.misprocesos.radicado.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One piece of a pasted text, between two separators. */
final class Piece {

    /** The least that is left of a radicado where people lose digits: Excel's 15 and its exponent (CPNU facts 5). */
    static final int SUSPICIOUS = 17;

    /** What Excel makes of a number too long for it; never a part of a radicado. */
    private static final Pattern EXCEL =
            Pattern.compile("(?<![0-9])[0-9](?:[.,][0-9]++[eE]\\+?|[eE]\\+)[0-9]{1,3}(?![0-9])");

    private final String text;
    private final List<String> excel;
    private final List<DigitChain> chains;

    Piece(String text) {
        this.text = text;
        this.excel = EXCEL.matcher(text).results().map(MatchResult::group).toList();
        this.chains = excel.isEmpty() ? ChainReader.read(text) : ChainReader.read(withoutExcel());
    }

    /** The numbers of this piece and what may be broken ones; or its refusal as a whole; or nothing if it has no digits. */
    List<Pasted> read() {
        boolean found = chains.stream().anyMatch(chain -> !chain.numbers().isEmpty());
        if (found) {
            return each();
        }
        int digits = digits(text);
        return digits == 0 ? List.of() : List.of(whole(digits));
    }

    private List<Pasted> each() {
        List<Pasted> pieces = new ArrayList<>();
        for (DigitChain chain : chains) {
            chain.numbers().forEach(number -> pieces.add(new Pasted.Accepted(number)));
            if (chain.rest() >= SUSPICIOUS) {
                pieces.add(refuse(chain.restOf(text), chain.rest(), chain));
            }
        }
        excel.forEach(number -> pieces.add(refuseExcel(number)));
        return pieces;
    }

    private Pasted whole(int digits) {
        if (!excel.isEmpty()) {
            return refuseExcel(text);
        }
        DigitChain longest =
                chains.stream().max(Comparator.comparingInt(DigitChain::rest)).orElseThrow();
        return refuse(text, digits, longest);
    }

    private static Pasted refuse(String text, int digits, DigitChain longest) {
        Optional<Radicado> proposal = longest.proposal();
        return new Pasted.Refused(text, digits, Reason.of(digits, longest.rest(), proposal), proposal);
    }

    private static Pasted refuseExcel(String text) {
        int digits = digits(text);
        return new Pasted.Refused(text, digits, Reason.excel(digits), Optional.empty());
    }

    private String withoutExcel() {
        return EXCEL.matcher(text).replaceAll(match -> "x".repeat(match.end() - match.start()));
    }

    private static int digits(String text) {
        return (int) text.codePoints().filter(Character::isDigit).count();
    }
}
