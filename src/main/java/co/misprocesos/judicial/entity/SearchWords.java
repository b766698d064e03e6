package co.misprocesos.judicial.entity;

import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.radicado.entity.Radicados;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a person looks for, as the words of a case are kept (the database's {@code plegado}): all of it must occur.
 *
 * @param terms in the order of the text; none looks for nothing in particular
 */
public record SearchWords(List<Term> terms) {

    /** The longest text that is read, in characters. */
    public static final int LONGEST = 200;

    /** The most words that are looked for at once. */
    public static final int MOST = 8;

    private static final int WORD = 40;
    private static final int FRAGMENT = 4;
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}");
    private static final Pattern BETWEEN_TERMS = Pattern.compile("[^a-z0-9./-]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern LETTER = Pattern.compile("[a-z]");

    /**
     * What was written without a space.
     *
     * @param words each begins a word of the case; letters a to z and digits only
     * @param digits at least {@value #FRAGMENT}, when it is nothing but digits and dashes, dots or slashes between them: a
     *     radicado that holds them is meant too
     */
    public record Term(List<String> words, Optional<String> digits) {

        private static final Pattern PLAIN = Pattern.compile("[a-z0-9]{1," + WORD + "}");

        public Term {
            words = List.copyOf(words);
            if (!words.stream().allMatch(word -> PLAIN.matcher(word).matches())) {
                throw new IllegalArgumentException("A word has something besides letters and digits");
            }
        }

        /** As PostgreSQL's {@code tsquery} reads it. */
        public String tsquery() {
            return words.stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
        }
    }

    public SearchWords {
        terms = List.copyOf(terms);
    }

    /**
     * Reads any text. A text without letters that holds one radicado means this one, however its digits are parted.
     *
     * @param text null reads as empty
     * @throws ProblemException 400 on the field {@code q} beyond {@value #LONGEST} characters or {@value #MOST} words
     */
    public static SearchWords parse(String text) {
        if (text == null) {
            return new SearchWords(List.of());
        }
        if (text.length() > LONGEST) {
            throw refuse("La búsqueda admite " + LONGEST + " caracteres a lo sumo.");
        }
        String folded = fold(text);
        List<Term> terms = number(folded)
                .map(radicado -> List.of(term(radicado.value())))
                .orElseGet(() -> BETWEEN_TERMS
                        .splitAsStream(folded)
                        .map(SearchWords::term)
                        .filter(term -> !term.words().isEmpty())
                        .distinct()
                        .toList());
        if (terms.stream().mapToInt(term -> term.words().size()).sum() > MOST) {
            throw refuse("La búsqueda admite " + MOST + " palabras a lo sumo.");
        }
        return new SearchWords(terms);
    }

    private static String fold(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return DASHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    private static Optional<Radicado> number(String folded) {
        List<Radicado> numbers = Radicados.read(folded).numbers();
        return numbers.size() == 1 && !LETTER.matcher(folded).find() ? Optional.of(numbers.get(0)) : Optional.empty();
    }

    private static Term term(String text) {
        List<String> words = Arrays.stream(BETWEEN_WORDS.split(text))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(word.length(), WORD)))
                .distinct()
                .toList();
        String digits = BETWEEN_WORDS.matcher(text).replaceAll("");
        boolean fragment =
                digits.length() >= FRAGMENT && !LETTER.matcher(digits).find();
        return new Term(words, fragment ? Optional.of(digits) : Optional.empty());
    }

    private static ProblemException refuse(String sentence) {
        return Problem.invalid("q", sentence).asException();
    }
}
