package co.misprocesos.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.CaseFixture;
import co.misprocesos.server.Api;
import co.misprocesos.server.Illness;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.Person;
import co.misprocesos.server.Refusal;
import co.misprocesos.server.SharedServer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The page's session: a token in a cookie that no script reads and no other site uses. */
class SessionIT {

    private static final String SESSION = "/api/auth/session";
    private static final String PROJECT = "{\"name\":\"Laborales\"}";

    private final SharedServer shared = SharedServer.get();
    private final Person person = Person.newcomer();

    @Test
    void theCookieIsOutOfReachOfScriptsAndOfOtherSites() {
        Set<String> attributes = attributes(opened(page(person.api())));
        assertTrue(attributes.containsAll(Set.of("httponly", "samesite=strict", "path=/api")), attributes.toString());
        assertFalse(attributes.contains("secure"), "over plain HTTP a browser would not keep it");
        int rest = attributes.stream()
                .filter(attribute -> attribute.startsWith("max-age="))
                .map(attribute -> Integer.parseInt(attribute.substring(8)))
                .findFirst()
                .orElseThrow();
        assertTrue(12 * 3600 - 300 < rest && rest <= 12 * 3600, "as long as the token: " + rest);
    }

    @Test
    void behindAProxyThatSpeaksHttpsTheCookieIsSecure() {
        assertTrue(attributes(opened(page(person.api()).with("X-Forwarded-Proto", "https")))
                .contains("secure"));
    }

    @Test
    void theCookieSaysWhoIsCalling() {
        Api.Reply me = browser().get("/api/auth/me");
        assertEquals(200, me.status(), me.text());
        assertEquals(person.email(), me.json().getString("email"));
        assertEquals(200, browser().get("/api/projects").status());
    }

    @Test
    void thePageChangesThingsByTheCookie() {
        assertEquals(201, page(browser()).post("/api/projects", PROJECT).status());
        assertEquals(1, person.projects().size());
    }

    @Test
    void withoutThePagesHeaderTheCookieChangesNothing() {
        int project = person.project("Civiles");
        Api browser = browser();
        Refusal.of(401, browser.post("/api/projects", PROJECT));
        Refusal.of(401, browser.patch("/api/projects/" + project, PROJECT));
        Refusal.of(401, browser.delete("/api/projects/" + project));
        Refusal.of(401, browser.with("X-Mis-Procesos", "otra").post("/api/projects", PROJECT));
        Refusal.of(401, browser.post(SESSION, null));
        assertEquals(1, person.projects().size());
        assertEquals("Civiles", person.projectRow(project).getString("name"));
    }

    @Test
    void aBearerNeedsNoHeaderAndGoesBeforeTheCookie() {
        assertEquals(201, person.api().post("/api/projects", PROJECT).status());
        Api.Reply me = Person.newcomer().api().with("Cookie", cookie()).get("/api/auth/me");
        assertFalse(person.email().equals(me.json().getString("email")), me.text());
        Refusal.of(401, browser().as("a.b.c").get("/api/auth/me"));
    }

    @Test
    void onlyThePageOpensAndClosesASession() {
        Refusal.of(401, person.api().post(SESSION, null));
        Api.Reply refused = shared.api().delete(SESSION);
        Refusal.of(401, refused);
        assertEquals(null, refused.header("Set-Cookie"));
        Refusal.of(401, page(shared.api()).post(SESSION, null));
    }

    @Test
    void leavingClearsTheCookieEvenWhenTheSessionHasEnded() {
        for (Api leaving :
                List.of(browser(), shared.api(), shared.api().with("Cookie", "misprocesos=a.b.c"), person.api())) {
            Api.Reply left = page(leaving).delete(SESSION);
            assertEquals(204, left.status(), left.text());
            assertTrue(left.header("Set-Cookie").matches("(?i)misprocesos=(\"\")?;.*"), left.header("Set-Cookie"));
            assertTrue(attributes(left).containsAll(Set.of("max-age=0", "path=/api", "httponly", "samesite=strict")));
        }
    }

    @Test
    void aCookieThatIsNoTokenIsRefused() {
        for (String garbage : List.of("a.b.c", "x", SharedServer.CRON_TOKEN.replace(' ', '+'))) {
            Refusal.of(
                    401, shared.api().with("Cookie", "misprocesos=" + garbage).get("/api/auth/me"));
        }
        Refusal.of(401, shared.api().with("Cookie", "misprocesos=").get("/api/auth/me"));
        Refusal.of(401, shared.api().with("Cookie", "otra=1").get("/api/auth/me"));
    }

    @Test
    void aStaleCookieDoesNotStandInTheWayOfLoggingIn() {
        Api stale = page(shared.api().with("Cookie", "misprocesos=a.b.c"));
        assertEquals(201, stale.register(Api.newEmail()).status());
    }

    @Test
    void theSchedulersDoorDoesNotOpenByCookie() {
        for (String value : List.of(cookie(), "misprocesos=\"" + SharedServer.CRON_TOKEN + "\"")) {
            Api scheduler = page(shared.api().with("Cookie", value));
            Refusal.of(401, scheduler.post("/api/cron/refresh-all-projects", "{}"));
        }
    }

    @Test
    void progressIsStreamedByTheCookie() {
        String held = Numbers.next();
        shared.court().publish(CaseFixture.of(held));
        person.save(held);
        CompletableFuture<Api.Reply> stream;
        try (Illness illness = Illness.holding(List.of(held))) {
            Api.Reply started = page(browser()).with("Prefer", "wait=0").post("/api/saved/refresh", null);
            assertEquals(202, started.status(), started.text());
            stream = browser().send("GET", started.header("Location") + "/events", null);
        }
        assertEquals(200, stream.join().status());
        assertTrue(stream.join().text().contains("\"pending\":0"), stream.join().text());
    }

    /** What a browser with a session sends by itself. */
    private Api browser() {
        return shared.api().with("Cookie", cookie());
    }

    private String cookie() {
        return opened(page(person.api())).header("Set-Cookie").split(";")[0];
    }

    private static Api page(Api api) {
        return api.with("X-Mis-Procesos", "pagina");
    }

    private static Api.Reply opened(Api api) {
        Api.Reply reply = api.post(SESSION, null);
        assertEquals(204, reply.status(), reply.text());
        return reply;
    }

    private static Set<String> attributes(Api.Reply reply) {
        Set<String> attributes = new TreeSet<>();
        Arrays.stream(reply.header("Set-Cookie").toLowerCase().split(";"))
                .map(String::strip)
                .skip(1)
                .forEach(attributes::add);
        return attributes;
    }
}
