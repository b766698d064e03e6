package co.misprocesos.judicial.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.paging.entity.Cursor;
import co.misprocesos.paging.entity.Limit;
import co.misprocesos.problem.entity.FieldError;
import co.misprocesos.problem.entity.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListQueryTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00.123456Z");
    private static final Listed FULL = row("Pérez\nGómez", LocalDate.of(2026, 2, 1), NOW);
    private static final Listed EMPTY = row(null, null, null);

    @Test
    void noParameterAsksForTheWholeList() {
        assertEquals(Optional.empty(), ListQuery.asked(name -> null));
    }

    @Test
    void aBlankParameterAsksForTheFirstPage() {
        ListQuery query = asked(Map.of("q", " "));
        assertEquals(
                new ListQuery(
                        new SearchWords(List.of()),
                        Optional.empty(),
                        new Sorting(Orden.CAMBIO, false),
                        Limit.DEFAULT,
                        Optional.empty()),
                query);
    }

    @Test
    void everyOrderFindsItsPlaceAgain() {
        for (Orden orden : Orden.values()) {
            for (Listed row : List.of(FULL, EMPTY)) {
                Map<String, String> parameters = Map.of("orden", "-" + orden.text());
                ListQuery next = after(parameters, row);
                assertEquals(
                        Optional.of(new ListPosition(
                                Optional.ofNullable(orden.key(row)).map(Object::toString), row.id())),
                        next.after(),
                        orden::text);
            }
        }
    }

    @Test
    void anEmptyTextIsNotTheSameAsNone() {
        assertEquals(
                Optional.of(""),
                after(Map.of("orden", "juzgado"), row("", null, null))
                        .after()
                        .orElseThrow()
                        .key());
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        Map<String, String> own = Map.of("q", "perez", "estado", "AL_DIA", "orden", "clase");
        for (Map.Entry<String, String> other :
                Map.of("q", "gomez", "estado", "PRIVADO", "orden", "-clase").entrySet()) {
            Map<String, String> changed = new HashMap<>(own);
            changed.put(other.getKey(), other.getValue());
            changed.put("cursor", asked(own).cursor(FULL).text());
            assertEquals("cursor", refused(changed), other::getKey);
        }
        assertTrue(after(own, FULL).after().isPresent());
    }

    @Test
    void aForgedCursorIsRefused() {
        String fingerprint = asked(Map.of("q", "")).cursor(FULL).part(0);
        List<Cursor> forged = new ArrayList<>();
        for (String key : List.of("x", ".*", ".bm8", ".")) {
            forged.add(Cursor.of(fingerprint, key, 1));
        }
        forged.add(Cursor.of(fingerprint, "", "uno"));
        forged.add(Cursor.of(fingerprint));
        for (Cursor cursor : forged) {
            assertEquals("cursor", refused(Map.of("q", "", "cursor", cursor.text())), cursor::toString);
        }
        Cursor zero = Cursor.of(asked(Map.of("orden", "clase")).cursor(FULL).part(0), ".AA", 1);
        assertEquals("cursor", refused(Map.of("orden", "clase", "cursor", zero.text())));
    }

    @Test
    void onlyKnownNamesAreAccepted() {
        assertEquals("estado", refused(Map.of("estado", "al_dia")));
        assertEquals("orden", refused(Map.of("orden", "Clase")));
        assertEquals("orden", refused(Map.of("orden", "--clase")));
        assertEquals("limit", refused(Map.of("limit", "500")));
        assertEquals("q", refused(Map.of("q", "x".repeat(201))));
    }

    @Test
    void aDashTurnsTheDirectionRound() {
        assertTrue(Sorting.parse("cambio").descending());
        assertFalse(Sorting.parse("-cambio").descending());
        assertFalse(Sorting.parse("juzgado").descending());
        assertTrue(Sorting.parse("-juzgado").descending());
    }

    private static ListQuery after(Map<String, String> parameters, Listed row) {
        Map<String, String> next = new HashMap<>(parameters);
        next.put("cursor", asked(parameters).cursor(row).text());
        return asked(next);
    }

    private static ListQuery asked(Map<String, String> parameters) {
        return ListQuery.asked(parameters::get).orElseThrow();
    }

    private static String refused(Map<String, String> parameters) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> asked(parameters));
        return refusal.problem().errors().stream()
                .map(FieldError::field)
                .findFirst()
                .orElseThrow();
    }

    private static Listed row(String text, LocalDate day, Instant moment) {
        return new Row(
                7,
                text,
                new HechosMostrados(null, text, text, text, text, null, null, day),
                new Verificacion(null, moment, moment, null),
                moment);
    }

    private record Row(int id, String radicado, HechosMostrados hechos, Verificacion verificacion, Instant updatedAt)
            implements Listed {}
}
