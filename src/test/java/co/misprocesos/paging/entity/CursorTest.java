package co.misprocesos.paging.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.problem.entity.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final Instant INSTANT = Instant.parse("2025-04-30T11:02:03.000001Z");
    private static final LocalDate DATE = LocalDate.of(2025, 4, 30);

    @Test
    void readsWhatItWrote() {
        Cursor cursor = Cursor.parse(Cursor.of(INSTANT, 42L, DATE, "Muñoz, Ana").text(), 4);
        assertEquals(INSTANT, cursor.instant(0));
        assertEquals(42, cursor.number(1));
        assertEquals(DATE, cursor.date(2));
        assertEquals("Muñoz, Ana", cursor.part(3));
    }

    @Test
    void isFitForAnAddress() {
        String text = Cursor.of("¿¿¿ÿÿÿ???>>>", Long.MAX_VALUE).text();
        assertTrue(text.matches("[A-Za-z0-9_-]+"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "a b", "AAAA", "_____w", "MjAyNQ=x", "null"})
    void refusesWhatItDidNotWrite(String text) {
        refused(() -> Cursor.parse(text, 2));
    }

    @Test
    void refusesAnotherNumberOfKeys() {
        refused(() -> Cursor.parse(Cursor.of(1, 2, 3).text(), 2));
        refused(() -> Cursor.parse(Cursor.of(1).text(), 2));
    }

    @Test
    void refusesControlCharactersThatNoDatabaseTakes() {
        refused(() -> Cursor.parse(encoded("a\u0000b"), 1));
    }

    @Test
    void refusesKeysOfAnotherKind() {
        Cursor words = Cursor.parse(Cursor.of("uno").text(), 1);
        refused(() -> words.number(0));
        refused(() -> words.instant(0));
        refused(() -> words.date(0));
    }

    @Test
    void refusesTimesThatNoDatabaseTakes() {
        Cursor far = Cursor.of("+1000000000-12-31T23:59:59Z", "+12345-01-01", "-0001-01-01T00:00:00Z");
        refused(() -> far.instant(0));
        refused(() -> far.date(1));
        refused(() -> far.instant(2));
    }

    @Test
    void refusesMoreTextThanAnyListIsSortedBy() {
        refused(() -> Cursor.parse(encoded("a".repeat(3_000)), 1));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(Supplier<?> reading) {
        ProblemException refusal = assertThrows(ProblemException.class, reading::get);
        assertEquals(400, refusal.problem().type().status());
        assertEquals("cursor", refusal.problem().errors().get(0).field());
    }
}
