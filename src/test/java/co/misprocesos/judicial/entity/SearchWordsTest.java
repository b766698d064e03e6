package co.misprocesos.judicial.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.judicial.entity.SearchWords.Term;
import co.misprocesos.problem.entity.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    private static final String RADICADO = "11001400300120240012300";

    @Test
    void wordsAreFoldedAndEachCountsOnce() {
        assertEquals(
                List.of(word("munoz"), word("y"), word("ano")),
                SearchWords.parse("  MUÑOZ, y año; muñoz").terms());
    }

    @Test
    void compatibilityFormsAreTheirLetters() {
        assertEquals(List.of(word("1o"), word("fi")), SearchWords.parse("1º ﬁ").terms());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                RADICADO,
                "11001-40-03-001-2024-00123-00",
                "11001 40 03 001 2024 00123 00",
                "11001–40–03–001–2024–00123–00",
                "110014003001 2024 00123 00"
            })
    void aRadicadoIsOneTermHoweverItIsParted(String text) {
        assertEquals(
                List.of(new Term(List.of(RADICADO), Optional.of(RADICADO))),
                SearchWords.parse(text).terms());
    }

    @Test
    void fourDigitsMayBePartOfARadicado() {
        assertEquals(
                Optional.of("0012"), SearchWords.parse("0012").terms().get(0).digits());
        assertEquals(Optional.empty(), SearchWords.parse("001").terms().get(0).digits());
        assertEquals(
                new Term(List.of("2024", "00123"), Optional.of("202400123")),
                SearchWords.parse("2024-00123").terms().get(0));
        assertEquals(
                Optional.empty(), SearchWords.parse("t-2024").terms().get(0).digits());
    }

    @Test
    void aLongWordCountsAsFarAsItIsKept() {
        assertEquals(
                List.of(word("x".repeat(40))),
                SearchWords.parse("x".repeat(100)).terms());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t", "¿?", "' -- & | ! : * ( )", "-./", "\u0301"})
    void punctuationLooksForNothing(String text) {
        assertEquals(List.of(), SearchWords.parse(text).terms());
    }

    @Test
    void nothingLooksForNothing() {
        assertEquals(List.of(), SearchWords.parse(null).terms());
    }

    @Test
    void termsBecomePrefixesThatMustAllOccur() {
        assertEquals(
                "2024:* & 00123:*",
                SearchWords.parse("2024-00123").terms().get(0).tsquery());
    }

    @Test
    void whateverIsTypedOnlyLettersAndDigitsAreLeft() {
        Random random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            String text = random.ints(1 + random.nextInt(20), 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertTrue(
                    SearchWords.parse(text.replaceAll("\\s", "")).terms().stream()
                            .flatMap(term -> term.words().stream())
                            .allMatch(word -> word.matches("[a-z0-9]{1,40}")),
                    text);
        }
    }

    @Test
    void aTermWithAnythingElseCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> new Term(List.of("o'neil"), Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new Term(List.of(""), Optional.empty()));
    }

    @Test
    void tooMuchIsRefusedWithASentence() {
        assertEquals(200, "á".repeat(200).length());
        assertEquals(1, SearchWords.parse("á".repeat(200)).terms().size());
        assertThrows(ProblemException.class, () -> SearchWords.parse("a".repeat(201)));
        assertEquals(8, SearchWords.parse("a b c d e f g h").terms().size());
        assertThrows(ProblemException.class, () -> SearchWords.parse("a b c d e f g h i"));
    }

    private static Term word(String word) {
        return new Term(List.of(word), Optional.empty());
    }
}
