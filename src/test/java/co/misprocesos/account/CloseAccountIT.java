package co.misprocesos.account;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.CaseFixture;
import co.misprocesos.server.Api;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.Person;
import co.misprocesos.server.Refusal;
import co.misprocesos.server.SharedServer;
import co.misprocesos.server.TestDatabase;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whoever leaves takes everything with them. */
class CloseAccountIT {

    private static final String ME = "/api/auth/me";

    private final SharedServer shared = SharedServer.get();
    private final TestDatabase database = shared.database();

    @Test
    void nothingOfThePersonIsLeftInAnyTable() {
        String radicado = Numbers.next();
        shared.court().publish(CaseFixture.of(radicado).withUbicacion("Letra"));
        Person leaving = usedBy(radicado);
        Person staying = usedBy(radicado);
        shared.court().publish(CaseFixture.of(radicado).withUbicacion("Despacho"));
        leaving.refresh();
        Map<String, String> before = traces(leaving.id(), leaving.email());
        for (String table : List.of("users", "projects", "saved_processes", "inbox", "refresh_runs", "query_logs")) {
            assertTrue(before.keySet().stream().anyMatch(column -> column.startsWith(table + ".")), before.toString());
        }
        Map<String, String> others = traces(staying.id(), staying.email());
        int id = leaving.id();
        int noted = notes();

        Api.Reply closed = close(leaving.api(), Api.PASSWORD);
        assertEquals(200, closed.status(), closed.text());
        assertEquals(id, closed.json().getInt("deletedId"));
        assertEquals(Map.of(), traces(id, leaving.email()));
        assertEquals(others, traces(staying.id(), staying.email()), "the others keep theirs");
        assertEquals(noted + 1, notes(), "the log says that an account went, and not whose");
        assertEquals("1", database.value("select count(*) from procesos where radicado = '" + radicado + "'"));
    }

    @Test
    void theTokenAndThePasswordAreWorthNothingAtOnce() {
        Person person = Person.newcomer();
        String cookie = person.api()
                .with("X-Mis-Procesos", "pagina")
                .post("/api/auth/session", null)
                .header("Set-Cookie")
                .split(";")[0];
        Api page = shared.api().with("Cookie", cookie).with("X-Mis-Procesos", "pagina");
        Api.Reply closed = close(page, Api.PASSWORD);
        assertEquals(200, closed.status(), closed.text());
        assertTrue(closed.header("Set-Cookie").toLowerCase().contains("max-age=0"));
        for (String path : List.of(ME, "/api/projects", "/api/saved", "/api/logs", "/api/novedades")) {
            Refusal.of(401, person.api().get(path));
            Refusal.of(401, page.get(path));
        }
        Refusal.of(401, person.api().post("/api/projects", "{\"name\":\"Tarde\"}"));
        Refusal.of(401, close(person.api(), Api.PASSWORD));
        String credentials = "{\"email\":\"" + person.email() + "\",\"password\":\"" + Api.PASSWORD + "\"}";
        Refusal.of(401, shared.api().post("/api/auth/login", credentials));
        assertEquals(201, shared.api().register(person.email()).status(), "the address is free again");
    }

    @Test
    void anotherServerLetsNobodyInForLongerThanItsMemory() {
        Person person = Person.newcomer();
        assertEquals(200, person.api().get("/api/projects").status());
        database.execute("delete from users where id = " + person.id());
        await().atMost(Duration.ofSeconds(8))
                .until(() -> person.api().get("/api/projects").status() == 401);
    }

    @Test
    void whatWasOnItsWayIsDeletedToo() {
        Person person = Person.newcomer();
        int id = person.id();
        assertEquals(200, close(person.api(), Api.PASSWORD).status());
        database.execute("insert into projects (user_id, name) values (" + id + ", 'Tarde')");
        await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> traces(id, person.email()).isEmpty());
    }

    @Test
    void withoutThePasswordEverythingStays() {
        Person person = Person.newcomer();
        person.project("Civiles");
        Map<String, String> before = traces(person.id(), person.email());
        Refusal.of(403, close(person.api(), "otra clave distinta"));
        Refusal.naming("password", person.api().delete(ME));
        Refusal.naming("X-Password", person.api().with("X-Password", "100%").delete(ME));
        Refusal.of(401, close(shared.api(), Api.PASSWORD));
        assertEquals(before, traces(person.id(), person.email()));
        assertFalse(before.isEmpty());
    }

    private Person usedBy(String radicado) {
        Person person = Person.newcomer();
        person.save(radicado);
        person.link(person.project("Laborales"), radicado);
        person.link(person.project("Civiles"), Numbers.next());
        return person;
    }

    private int notes() {
        return Integer.parseInt(database.value("select count(*) from query_logs where action = 'cuenta_eliminada'"
                + " and user_id is null and ip_address is null and user_agent is null and numero is null"));
    }

    /** In which columns of which tables a person stands, and how often: numbers by the column's name, the address anywhere. */
    private Map<String, String> traces(int id, String email) {
        Map<String, String> traces = new TreeMap<>();
        String columns = database.value(
                """
                select string_agg(c.table_name || '.' || c.column_name, ',')
                  from information_schema.columns c join pg_tables t on t.schemaname = c.table_schema and t.tablename = c.table_name
                  where c.table_schema = 'public' and c.data_type in ('integer', 'bigint')
                    and (c.column_name ~ '(user|asker|account|owner|person)' or c.table_name || '.' || c.column_name = 'users.id')""");
        for (String column : columns.split(",")) {
            String table = column.split("\\.")[0];
            count(traces, column, "select count(*) from " + table + " where " + column + " = " + id);
        }
        String tables = database.value("select string_agg(tablename, ',') from pg_tables where schemaname = 'public'");
        for (String table : tables.split(",")) {
            count(
                    traces,
                    table + " by address",
                    "select count(*) from " + table + " t where t::text ilike '%" + email + "%'");
        }
        return traces;
    }

    private void count(Map<String, String> traces, String where, String sql) {
        String rows = database.value(sql);
        if (!rows.equals("0")) {
            traces.put(where, rows);
        }
    }

    private static Api.Reply close(Api api, String password) {
        String encoded = URLEncoder.encode(password, StandardCharsets.UTF_8).replace("+", "%20");
        return api.with("X-Password", encoded).delete(ME);
    }
}
