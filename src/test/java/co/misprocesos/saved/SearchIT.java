package co.misprocesos.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.judicial.entity.Estado;
import co.misprocesos.judicial.entity.Orden;
import co.misprocesos.server.Api;
import co.misprocesos.server.Person;
import co.misprocesos.server.Refusal;
import co.misprocesos.server.SharedServer;
import co.misprocesos.server.TestDatabase;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Looking for cases among those that are followed. */
class SearchIT {

    private final TestDatabase database = SharedServer.get().database();
    private final Person person = Person.newcomer();
    private final SearchedCases cases = new SearchedCases(database, person.id());

    private final String pension = cases.save(
            "Inés Muñoz Peñaranda", "Fondo Imaginario S.A.", "JUZGADO 003 LABORAL DE SANTA MARTA", "Ordinario");
    private final String lease =
            cases.save("Arriendos del Caribe", "José Ángel Núñez", "JUZGADO 001 CIVIL DE SANTA MARTA", "Restitución");

    @Test
    void accentsAndCaseDoNotMatter() {
        for (String q : List.of("munoz", "MUÑOZ", "múñoz", "Muñoz", "mun\u0303oz")) {
            assertEquals(List.of(pension), found(q), q);
        }
        assertEquals(List.of(lease), found("restitucion"));
    }

    @Test
    void everyWordMustBeginAWordOfTheCase() {
        assertEquals(List.of(pension), found("laboral ines, peña"));
        assertEquals(Set.of(pension, lease), new HashSet<>(found("santa juzg")));
        assertEquals(List.of(), found("munoz caribe"));
        assertEquals(List.of(), found("unoz"));
    }

    @Test
    void nothingToLookForFiltersNothing() {
        for (String q : List.of("", "  ", "¿…?", "'", "& | ! :* ( )")) {
            assertEquals(Set.of(pension, lease), new HashSet<>(found(q)), q);
        }
    }

    @Test
    void whatLooksLikeACommandIsOnlyWords() {
        for (String q : List.of("munoz'); drop table users;--", "munoz & !fondo | x", "\\", "%", "_", "\0munoz zzz")) {
            assertEquals(200, list("?q=" + encoded(q)).status(), q);
        }
        assertEquals(List.of(pension), found("munoz | fondo"));
    }

    @Test
    void aRadicadoIsFoundByAllAndByParts() {
        String dashed = lease.replaceFirst("(.{5})(..)(..)(...)(....)(.{5})(..)", "$1-$2-$3-$4-$5-$6-$7");
        for (String q : List.of(
                lease,
                dashed,
                dashed.replace('-', ' '),
                dashed.substring(0, dashed.length() - 3),
                lease.substring(12),
                "2024-" + lease.substring(16, 21),
                lease.substring(14, 21),
                "nunez " + dashed)) {
            assertEquals(List.of(lease), found(q), q);
        }
        assertEquals(Set.of(pension, lease), new HashSet<>(found("470014003001")));
    }

    @Test
    void theRecordIsSearchedToo() {
        cases.record(
                pension,
                "TRIBUNAL SUPERIOR",
                "Óscar Tercero",
                "Auto admite recurso",
                "Se señala el 2026-03-15; término");
        for (String q : List.of("senala", "TÉRMINO recurso", "tribunal munoz", "oscar", "2026-03-15")) {
            assertEquals(List.of(pension), found(q), q);
        }
    }

    @Test
    void whatOthersFollowIsNeverFound() {
        Person other = Person.newcomer();
        assertEquals(List.of(), radicados(other.api().get("/api/saved?q=munoz").json()));
        assertEquals(
                List.of(), radicados(other.api().get("/api/saved?q=" + pension).json()));
        assertEquals(
                List.of(),
                radicados(other.api().get("/api/saved?orden=radicado").json()));
    }

    @Test
    void anEstadoSelectsTheRowsThatShowIt() {
        String[] sets = {
            "verificado_en = null",
            "situacion = 'NO_ENCONTRADO'",
            "situacion = 'PRIVADO'",
            "verificado_en = now() - interval '1 year'",
            "verificado_en = now() - interval '1 year', ultimo_fallo = 'FORMATO'",
            "verificado_en = now() - interval '1 year', ultimo_fallo = 'BLOQUEO'"
        };
        for (String set : sets) {
            cases.change(cases.save("A", "B", "C", "D"), set);
        }
        List<JsonObject> all = person.saved();
        Set<String> seen = all.stream().map(row -> row.getString("estado")).collect(Collectors.toSet());
        assertTrue(seen.size() >= 6, seen::toString);
        for (Estado estado : Estado.values()) {
            assertEquals(
                    all.stream()
                            .filter(row -> row.getString("estado").equals(estado.name()))
                            .map(row -> row.getString("radicado"))
                            .toList(),
                    radicados(list("?limit=200&estado=" + estado).json()),
                    estado::name);
        }
    }

    @Test
    void everyOrderPagesThroughAllRowsOnceInBothDirections() {
        IntStream.range(0, 12)
                .mapToObj(n -> cases.save(
                        n % 3 == 0
                                ? null
                                : List.of("Álvarez", "alvarez", "Zea", "ñame\nOtro")
                                        .get(n % 4),
                        n % 2 == 0 ? "Banco" : null,
                        n == 5 ? "" : "Juzgado " + n,
                        null))
                .forEach(radicado -> {
                    if (radicado.hashCode() % 2 == 0) {
                        cases.change(radicado, "verificado_en = null");
                    }
                });
        Set<Object> all = Set.copyOf(
                person.saved().stream().map(row -> row.getString("radicado")).toList());
        for (Orden orden : Orden.values()) {
            List<String> ahead = paged("orden=" + orden.text());
            List<String> back = paged("orden=-" + orden.text());
            assertEquals(all, Set.copyOf(ahead), orden.text());
            assertEquals(all.size(), ahead.size(), orden.text());
            assertEquals(all, Set.copyOf(back), orden.text());
            assertEquals(all.size(), back.size(), orden.text());
            assertNotEquals(ahead, back, orden.text());
        }
        List<String> whole =
                person.saved().stream().map(row -> row.getString("radicado")).toList();
        assertEquals(whole, paged("orden=cambio"));
        List<String> reversed = new ArrayList<>(whole);
        Collections.reverse(reversed);
        assertEquals(reversed, paged("orden=-cambio"));
    }

    @Test
    void textsAreSortedWithoutAccentsAndUnknownOnesComeLast() {
        database.execute("delete from saved_processes where user_id = " + person.id());
        String zea = cases.save("zea", "B", "C", "D");
        String alvarez = cases.save("ÁLVAREZ", "B", "C", "D");
        String benitez = cases.save("Benítez", "B", "C", "D");
        String nobody = cases.save(null, "B", "C", "D");
        assertEquals(
                List.of(alvarez, benitez, zea, nobody),
                radicados(list("?orden=demandante").json()));
        assertEquals(
                List.of(zea, benitez, alvarez, nobody),
                radicados(list("?orden=-demandante").json()));
    }

    @Test
    void withoutParametersTheWholeListIsAnswered() {
        IntStream.range(0, 60).forEach(n -> cases.save("A", "B", "C", "D"));
        JsonObject answer = list("").json();
        assertEquals(62, answer.getJsonArray("rows").size());
        assertEquals(JsonValue.NULL, answer.get("next"));
        JsonObject page = list("?q=").json();
        assertEquals(50, page.getJsonArray("rows").size());
        assertEquals(
                12,
                list("?q=&cursor=" + page.getString("next"))
                        .json()
                        .getJsonArray("rows")
                        .size());
    }

    @Test
    void aCursorHoldsOnlyForItsOwnList() {
        String next = list("?limit=1").json().getString("next");
        assertEquals(200, list("?limit=2&cursor=" + next).status());
        for (String other : List.of("orden=-cambio", "orden=radicado", "q=santa", "estado=AL_DIA")) {
            refused("cursor", "limit=1&cursor=" + next + "&" + other);
        }
        refused("cursor", "cursor=otro");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        refused("estado", "estado=DORMIDO");
        refused("orden", "orden=color");
        refused("limit", "limit=0");
        refused("limit", "limit=201");
        refused("q", "q=" + "a".repeat(201));
        refused("q", "q=uno+dos+tres+cuatro+cinco+seis+siete+ocho+nueve");
    }

    @Test
    void aProjectIsSearchedTheSameWay() {
        int project = person.project("Buscado");
        database.execute("insert into project_cases (project_id, saved_process_id, radicado) select " + project
                + ", id, radicado from saved_processes where user_id = " + person.id());
        String unsaved = SearchedCases.number();
        database.execute(
                "insert into project_cases (project_id, radicado) values (" + project + ", '" + unsaved + "')");
        String path = "/api/projects/" + project + "/cases";
        assertEquals(List.of(lease), cases(path + "?q=nunez"));
        assertEquals(List.of(unsaved), cases(path + "?q=" + unsaved));
        assertEquals(List.of(unsaved), cases(path + "?estado=PENDIENTE"));
        assertEquals(List.of(), cases(path + "?q=nadie"));
        assertEquals(List.of(lease, pension, unsaved), cases(path + "?orden=demandante"));
        String next =
                person.api().get(path + "?orden=-demandante&limit=2").json().getString("next");
        assertEquals(List.of(unsaved), cases(path + "?orden=-demandante&limit=2&cursor=" + next));
        Refusal.of(404, Person.newcomer().api().get(path + "?q=nunez"));
        int empty = person.project("Vacío");
        assertEquals(List.of(), cases("/api/projects/" + empty + "/cases?q=nunez"));
    }

    private List<String> paged(String query) {
        List<String> all = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonObject page = list("?limit=4&" + query + next).json();
            all.addAll(radicados(page));
            next = page.isNull("next") ? null : "&cursor=" + page.getString("next");
            assertTrue(all.size() < 100, "the pages end");
        }
        return all;
    }

    private void refused(String field, String query) {
        Refusal.naming(field, list("?" + query));
    }

    private List<String> found(String q) {
        Api.Reply reply = list("?q=" + encoded(q));
        assertEquals(200, reply.status(), reply.text());
        return radicados(reply.json());
    }

    private List<String> cases(String path) {
        Api.Reply reply = person.api().get(path);
        assertEquals(200, reply.status(), reply.text());
        return Person.rows(reply.json().getJsonArray("cases")).stream()
                .map(row -> row.getString("radicado"))
                .toList();
    }

    private Api.Reply list(String query) {
        return person.api().get("/api/saved" + query);
    }

    private static List<String> radicados(JsonObject answer) {
        return Person.rows(answer.getJsonArray("rows")).stream()
                .map(row -> row.getString("radicado"))
                .toList();
    }

    private static String encoded(String q) {
        return URLEncoder.encode(q, StandardCharsets.UTF_8);
    }
}
