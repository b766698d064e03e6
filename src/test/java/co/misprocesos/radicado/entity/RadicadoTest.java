package co.misprocesos.radicado.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.problem.entity.FieldError;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import co.misprocesos.problem.entity.ProblemType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RadicadoTest {

    private static final String DIGITS = "19001310500720210123402";

    @Test
    void aLogHoldsADigestOfIt() {
        assertEquals("de9bde4567a3", new Radicado("11001400300120240012300").digest());
    }

    @Test
    void readsItsParts() {
        Radicado radicado = new Radicado(DIGITS);
        assertEquals("19", radicado.departamento());
        assertEquals("19001", radicado.municipio());
        assertEquals("31", radicado.entidad());
        assertEquals("05", radicado.especialidad());
        assertEquals("007", radicado.despacho());
        assertEquals("190013105007", radicado.codigoDespacho());
        assertEquals(2021, radicado.año());
        assertEquals("01234", radicado.consecutivo());
        assertEquals("02", radicado.instancia());
    }

    @Test
    void isItsDigitsForPeopleAndJsonAndDatabase() throws Exception {
        Radicado radicado = new Radicado(DIGITS);
        assertEquals(DIGITS, radicado.toString());
        assertEquals(DIGITS, new RadicadoJsonAdapter().adaptToJson(radicado));
        assertEquals(radicado, new RadicadoJsonAdapter().adaptFromJson("19001-31-05-007-2021-01234-02"));
        assertEquals(DIGITS, new RadicadoConverter().convertToDatabaseColumn(radicado));
        assertEquals(radicado, new RadicadoConverter().convertToEntityAttribute(DIGITS));
        assertNull(new RadicadoConverter().convertToDatabaseColumn(null));
        assertNull(new RadicadoConverter().convertToEntityAttribute(null));
    }

    @Test
    void sortsByItsDigits() {
        Radicado first = new Radicado("05001310500720210123402");
        Radicado last = new Radicado(DIGITS);
        assertEquals(List.of(first, last), Stream.of(last, first).sorted().toList());
    }

    @Test
    void acceptsCodesThatNobodyKnows() {
        assertEquals("99999", Radicado.parse("99999-99-99-999-9999-99999-99").municipio());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "1900131050072021012340",
                "190013105007202101234020",
                "19001-31-05-007-2021-01234-02",
                " 19001310500720210123402",
                "19001310500720210123402\n",
                "1900131050072021012340x",
                "١٩٠٠١٣١٠٥٠٠٧٢٠٢١٠١٢٣٤٠٢"
            })
    void constructsOnlyFromTwentyThreeAsciiDigits(String value) {
        refusal(() -> new Radicado(value));
    }

    @Test
    void constructorCountsTheDigits() {
        assertTrue(refusal(() -> new Radicado("19001")).startsWith("Tiene 5 dígitos y un radicado tiene 23"));
        assertTrue(refusal(() -> new Radicado("19001-31-05-007-2021-01234-02"))
                .startsWith("Tiene 23 dígitos y un radicado tiene 23, sin nada más"));
    }

    @Test
    void parsesTheOnlyNumberWhateverStandsAround() {
        Radicado expected = new Radicado(DIGITS);
        assertEquals(expected, Radicado.parse("\uFEFF  Rad. 19001-31-05-007-2021-01234-02 (4021)\r\n"));
        assertEquals(expected, Radicado.parse(DIGITS + ", Juzgado 7 Laboral, tel. 602 555 0101"));
        assertEquals(expected, Radicado.parse(DIGITS + "\n" + DIGITS));
    }

    @Test
    void offersTheInstanceThatIsMissingAndDoesNotAssumeIt() {
        String sentence = refusal(() -> Radicado.parse("19001-31-05-007-2021-01234"));
        assertTrue(sentence.contains("Tiene 21 dígitos"), sentence);
        assertTrue(sentence.contains("instancia"), sentence);
        assertTrue(sentence.endsWith("¿Quiso decir 19001310500720210123400?"), sentence);
    }

    @Test
    void rejectsTwentyTwoDigits() {
        String sentence = refusal(() -> Radicado.parse("1900131050072021123402"));
        assertTrue(sentence.contains("Tiene 22 dígitos"), sentence);
        assertTrue(sentence.contains("no se puede saber cuál"), sentence);
        assertFalse(sentence.contains("¿"), sentence);
    }

    @Test
    void rejectsTwentyDigits() {
        assertTrue(refusal(() -> Radicado.parse("19001310500720211234")).contains("Tiene 20 dígitos"));
        assertTrue(refusal(() -> Radicado.parse("19001310500720211234")).contains("faltan 3"));
    }

    @Test
    void rejectsTwentyFourDigits() {
        String sentence = refusal(() -> Radicado.parse("190013105007202101234020"));
        assertTrue(sentence.contains("Tiene 24 dígitos"), sentence);
        assertTrue(sentence.contains("sobra uno y no se puede saber cuál"), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.90013105007202E+22", "1,90013105007202E+22", "1,90013105007202e22"})
    void explainsWhatExcelDid(String text) {
        String sentence = refusal(() -> Radicado.parse(text));
        assertTrue(sentence.contains("Tiene 17 dígitos"), sentence);
        assertTrue(sentence.contains("Excel"), sentence);
        assertTrue(sentence.contains("formato de texto a la columna"), sentence);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "no lo tengo a mano", "(,;)"})
    void saysThatTheNumberIsMissing(String text) {
        assertEquals("Falta el radicado: escriba sus 23 dígitos.", refusal(() -> Radicado.parse(text)));
    }

    @Test
    void rejectsSeveralNumbers() {
        String sentence = refusal(() -> Radicado.parse(DIGITS + " " + DIGITS.replace("2021", "2022")));
        assertEquals("Aquí va un solo radicado y hay 2.", sentence);
    }

    @Test
    void rejectsANumberBesideABrokenOne() {
        String sentence = refusal(() -> Radicado.parse(DIGITS + ", 1900131050072021123402"));
        assertTrue(sentence.contains("además"), sentence);
        assertTrue(sentence.contains("Tiene 22 dígitos"), sentence);
    }

    @Test
    void saysWhenTheDigitsAreSpreadOverLines() {
        String sentence = refusal(() -> Radicado.parse("19001-31-05-007\n2021-01234-02"));
        assertTrue(sentence.contains("Tiene 23 dígitos"), sentence);
        assertTrue(sentence.contains("repartidos"), sentence);
    }

    @Test
    void neverRepeatsALongText() {
        assertTrue(refusal(() -> Radicado.parse("7x".repeat(50_000))).length() < 200);
        assertTrue(refusal(() -> new Radicado("7x".repeat(50_000))).length() < 200);
    }

    private static String refusal(Executable reading) {
        Problem problem = assertThrows(ProblemException.class, reading).problem();
        assertEquals(ProblemType.INVALID, problem.type());
        assertEquals(List.of(new FieldError("radicado", problem.detail())), problem.errors());
        return problem.detail();
    }
}
