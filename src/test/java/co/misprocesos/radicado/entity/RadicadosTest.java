package co.misprocesos.radicado.entity;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RadicadosTest {

    private static final String ONE = "19001310500720210123402";
    private static final String ONE_DASHED = "19001-31-05-007-2021-01234-02";
    private static final String TWO = "63001400300220190098700";
    private static final String TWO_DASHED = "63001-40-03-002-2019-00987-00";
    private static final String BROKEN = "1900131050072021123402";

    @ParameterizedTest
    @ValueSource(
            strings = {
                ONE,
                ONE_DASHED,
                "19001 31 05 007 2021 01234 02",
                "19001.31.05.007.2021.01234.02",
                "19001/31/05/007/2021/01234/02",
                "19001-3105-007-2021-01234-02",
                "190013105-007-2021-01234/02",
                "19001-31-05-007 - 2021 - 01234 - 02",
                "19001-31-05-007-2021 – 01234 – 02 (guion largo)",
                "19001—31—05—007—2021—01234—02",
                "19001\u221231\u201105\u2010007\u22122021\u221201234\u221202",
                "19001\u00A031\u202F05\u2007007\u30002021\u200901234\u00A002",
                "\u200B19001\u200B-31-05\u00AD-007-2021-01234-02\u200E",
                "Radicado No. 19001-31-05-007-2021-01234-02",
                "RADICACIÓN: 19001-31-05-007-2021-01234-02.",
                "Juzgado 7 Laboral: 19001-31-05-007-2021-01234-02 de 2021",
                "19001-31-05-007-2021-01234-02 (30146)",
                "19001-31-05-007-2021-01234-02(NRD)",
                "19001-31-05-007-2021-01234-02 [interno 4021] y otros",
                "19001-31-05-007-2021-01234-02 (sin cerrar",
                "(19001-31-05-007-2021-01234-02)",
                "\"19001310500720210123402\"",
                "='19001310500720210123402'",
                "１９００１-３１-０５-００７-２０２１-０１２３４-０２",
                "١٩٠٠١٣١٠٥٠٠٧٢٠٢١٠١٢٣٤٠٢"
            })
    void readsOneNumberHoweverItIsWritten(String text) {
        assertEquals(List.of(accepted(ONE)), read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ONE + "," + TWO,
                ONE + ";" + TWO,
                ONE + "\t" + TWO,
                ONE + "\r\n" + TWO,
                ONE + "\u2028" + TWO,
                ONE + " " + TWO,
                ONE_DASHED + " " + TWO_DASHED,
                ONE_DASHED + " - " + TWO_DASHED,
                ONE_DASHED + " y " + TWO_DASHED,
                ONE_DASHED + " (30146) " + TWO_DASHED + " (30147)",
                ONE_DASHED + " (" + TWO_DASHED,
                ONE + ", " + TWO + ", " + ONE,
                "\n\n" + ONE + "\n sin número \n" + TWO + "\n"
            })
    void readsEachOfSeveralNumbersOnceAndInOrder(String text) {
        assertEquals(List.of(accepted(ONE), accepted(TWO)), read(text));
    }

    @Test
    void ignoresWhatFollowsANumberInBracketsEvenAnotherNumber() {
        assertEquals(List.of(accepted(ONE)), read(ONE_DASHED + " (antes " + TWO_DASHED + ")"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "sin número", ",;\t\n", "(NRD)", "²³"})
    void findsNothingWithoutDigits(String text) {
        assertEquals(List.of(), read(text));
    }

    @Test
    void readsNullAsEmpty() {
        assertEquals(List.of(), read(null));
    }

    @Test
    void refusesAPieceWholeWithItsDigitCount() {
        assertRefused("2021-01234", 9);
        assertRefused("2021 - 01234", 9);
        assertRefused("19001310500720210123", 20);
        assertRefused(BROKEN, 22);
        assertRefused(ONE + "0", 24);
        assertRefused(BROKEN + " (30146)", 27);
        assertRefused("Proceso 5 de 2021", 5);
        assertRefused("tomo 1", 1);
    }

    @Test
    void refusesOnePieceAndReadsTheNext() {
        Radicados radicados = Radicados.read("Rad. " + BROKEN + "\n" + TWO);
        assertEquals(List.of(new Radicado(TWO)), radicados.numbers());
        assertEquals("Rad. " + BROKEN, radicados.refused().get(0).texto());
    }

    @Test
    void saysTheSameRefusalOnce() {
        assertEquals(1, read(BROKEN + ", " + BROKEN).size());
    }

    @Test
    void proposesTheFirstInstanceForTwentyOneDigits() {
        Pasted.Refused refused = assertRefused("19001-31-05-007-2021-01234", 21);
        assertEquals(Optional.of(new Radicado("19001310500720210123400")), refused.proposal());
        assertTrue(assertRefused("Rad. 5: 19001-31-05-007-2021-01234", 22)
                .motivo()
                .startsWith("Tiene 22 dígitos (21 seguidos) y un radicado tiene 23: parece que falta la instancia"));
    }

    @Test
    void proposesNothingWhereADigitIsLostOrTooMany() {
        assertEquals(Optional.empty(), assertRefused(BROKEN, 22).proposal());
        assertEquals(Optional.empty(), assertRefused(ONE + "0", 24).proposal());
        assertEquals(
                Optional.empty(),
                assertRefused("19001-31-05-007-2021-01234-020", 24).proposal());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. " + ONE_DASHED,
                "12. " + ONE_DASHED,
                "12. 19-001-31-05-007-2021-01234-02",
                "12. 19001-3105-007-2021-01234-02",
                "5550101 - " + ONE_DASHED,
                "2024-05-01 " + ONE,
                "2024-05-01 " + ONE_DASHED,
                "7 " + ONE + " 15"
            })
    void refusesANumberWithDigitsBeforeItButProposesIt(String text) {
        List<Pasted> pieces = read(text);
        Pasted.Refused refused = refused(pieces.get(0));
        assertEquals(1, pieces.size());
        assertEquals(text, refused.texto());
        assertEquals(Optional.of(new Radicado(ONE)), refused.proposal());
        assertTrue(refused.motivo().contains("¿Quiso decir " + ONE + "?"), refused.motivo());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ONE + " 12",
                ONE_DASHED + " 30146",
                ONE_DASHED + " 2024-05-01",
                ONE_DASHED + "-" + "5550101",
                "19-001-31-05-007-2021-01234-02 12",
                "1900-1310-5007-2021-0123-402 7"
            })
    void ignoresAFewDigitsAfterANumber(String text) {
        assertEquals(List.of(accepted(ONE)), read(text));
    }

    @Test
    void proposesNothingWhereANumberIsLostBesideIt() {
        assertEquals(
                Optional.empty(),
                assertRefused("19001-31-05-007-2021-1234-02 " + TWO_DASHED, 45).proposal());
        assertEquals(
                Optional.empty(), assertRefused("1. " + ONE + " 2. " + TWO, 48).proposal());
    }

    @Test
    void readsNumbersUpToTheDoubt() {
        List<Pasted> pieces = read(ONE + " 12. " + TWO_DASHED);
        assertEquals(accepted(ONE), pieces.get(0));
        assertEquals("12. " + TWO_DASHED, refused(pieces.get(1)).texto());
        assertEquals(Optional.of(new Radicado(TWO)), refused(pieces.get(1)).proposal());
    }

    @Test
    void wordsBetweenDigitsMakeNoNumber() {
        Pasted.Refused refused = assertRefused("19001-31-05-007 del 2021-01234-02", 23);
        assertTrue(refused.motivo().contains("(12 seguidos)"), refused.motivo());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.90013105007202E+22",
                "1,90013105007202E+22",
                "1,90013105007202e22",
                "1,90013105007202E+022",
                "Rad. 1,90013105007202E+22 (Excel)"
            })
    void refusesWhatExcelWroteOnceAndAsOnePiece(String text) {
        List<Pasted> pieces = read(text);
        assertEquals(1, pieces.size());
        assertEquals(text, refused(pieces.get(0)).texto());
        assertTrue(refused(pieces.get(0)).motivo().contains("notación científica"));
    }

    @Test
    void tellsTheDecimalCommaFromTheSeparator() {
        String first = "1,90013105007202E+22";
        String second = "6,30014003002201E+22";
        assertEquals(
                List.of(accepted(ONE), first, second, accepted(TWO)),
                Stream.of(read(ONE + "," + first + "," + second + "," + TWO))
                        .flatMap(List::stream)
                        .map(piece -> piece.<Object>fold(Pasted.Accepted::new, Pasted.Refused::texto))
                        .toList());
    }

    @Test
    void whatExcelWroteNeverCompletesANumber() {
        assertEquals(39, refused(read(BROKEN + " 1.90013105007202E+22").get(0)).digits());
    }

    @Test
    void reportsWhatMayBeABrokenNumberBesideANumber() {
        List<Pasted> pieces = read("Acumulados: " + ONE_DASHED + " y 63001-40-03-002-2019-00987 (c. 2)");
        assertEquals(accepted(ONE), pieces.get(0));
        assertEquals("63001-40-03-002-2019-00987", refused(pieces.get(1)).texto());
        assertEquals(21, refused(pieces.get(1)).digits());
        assertEquals(
                Optional.of(new Radicado("63001400300220190098700")),
                refused(pieces.get(1)).proposal());
        assertEquals(2, pieces.size());
    }

    @Test
    void reportsTheRestOfAChainFromTheFirstDigitAfterTheNumber() {
        assertEquals(BROKEN, refused(read(ONE + " - " + BROKEN).get(1)).texto());
        assertEquals(
                "1,90013105007202E+22",
                refused(read(ONE + " 1,90013105007202E+22").get(1)).texto());
    }

    @Test
    void keepsTheTextAsPastedUpToABound() {
        assertEquals(
                "n.º 12\u00A0de  2021",
                refused(read(" n.º 12\u00A0de  2021 ").get(0)).texto());
        assertEquals(
                "7" + "x".repeat(199) + "…",
                refused(read("7" + "x".repeat(500)).get(0)).texto());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "7 ",
                "1,",
                "1.1E",
                "1,1E+",
                "(",
                ")",
                "7(",
                ONE + "(",
                ONE + " (7) ",
                " ",
                "x",
                ",",
                "\u200B",
                "1900131050072021-",
                "é1.E+22,"
            })
    void readsAMegabyteOfJunkFast(String junk) {
        String text = junk.repeat(1 << 20);
        assertTimeoutPreemptively(ofSeconds(10), () -> read(text.substring(0, 1 << 20)));
    }

    @Test
    void readsTwoThousandNumbers() {
        List<String> numbers = IntStream.range(0, 2_000)
                .mapToObj(i -> String.format("190013105007%04d%05d00", 2000 + i % 25, i))
                .toList();
        String text = numbers.stream().collect(Collectors.joining("\r\n"));
        assertEquals(
                numbers,
                Radicados.read(text).numbers().stream().map(Radicado::value).toList());
    }

    private static Pasted.Refused assertRefused(String text, int digits) {
        List<Pasted> pieces = read(text);
        assertEquals(1, pieces.size(), text);
        Pasted.Refused refused = refused(pieces.get(0));
        assertEquals(text, refused.texto());
        assertEquals(digits, refused.digits());
        assertTrue(
                refused.motivo().startsWith("Tiene " + digits + (digits == 1 ? " dígito " : " dígitos ")),
                refused.motivo());
        return refused;
    }

    private static Pasted.Refused refused(Pasted piece) {
        return piece.<Optional<Pasted.Refused>>fold(radicado -> Optional.empty(), Optional::of)
                .orElseThrow();
    }

    private static Pasted accepted(String digits) {
        return new Pasted.Accepted(new Radicado(digits));
    }

    private static List<Pasted> read(String text) {
        return Radicados.read(text).pieces();
    }
}
