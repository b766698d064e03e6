package co.misprocesos.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.server.Api;
import co.misprocesos.server.IdentityProvider;
import co.misprocesos.server.Person;
import co.misprocesos.server.Refusal;
import co.misprocesos.server.SharedServer;
import co.misprocesos.server.TestServer;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** People whom an OpenID provider knows, with tokens of a provider of the test's own. */
class OutsideIdentityIT {

    private static final String SESSION = "/api/auth/session";

    private final SharedServer shared = SharedServer.get();
    private final IdentityProvider provider = shared.identities();
    private final String subject = "persona|" + UUID.randomUUID();

    @Test
    void theFirstTokenOpensAnAccountAndTheNextOnesFindIt() {
        JsonObject first = me(provider.token(subject));
        assertTrue(first.getInt("id") > 0);
        assertEquals(JsonValue.NULL, first.get("email"));
        assertEquals(first, me(provider.signed(claims().jwtID("otro").build())));
        assertNotEquals(first.getInt("id"), me(provider.token(subject + "0")).getInt("id"));
    }

    @Test
    void anAddressIsShownOnceTheProviderHasProvedIt() {
        String email = Api.newEmail();
        assertEquals(JsonValue.NULL, me(provider.token(subject, email, false)).get("email"));
        assertEquals(email, me(provider.token(subject + "0", email, true)).getString("email"));
    }

    @Test
    void aCrowdOfFirstTokensOpensOneAccountAndClosesNone() {
        String closed = closedAccounts();
        List<CompletableFuture<Api.Reply>> crowd = IntStream.range(0, 20)
                .mapToObj(i -> provider.signed(claims().jwtID("t" + i).build()))
                .map(token -> shared.api().as(token).send("GET", "/api/auth/me", null))
                .toList();
        Set<Integer> ids = crowd.stream()
                .map(CompletableFuture::join)
                .map(reply -> reply.json().getInt("id"))
                .collect(Collectors.toSet());
        assertEquals(1, ids.size(), ids.toString());
        assertEquals(
                "0",
                shared.database()
                        .value("select count(*) from users u where email like '%@identidad-externa.invalid'"
                                + " and not exists (select from external_identities where user_id = u.id)"));
        assertEquals(closed, closedAccounts());
    }

    @Test
    void theyWorkLikeAnybodyElse() {
        Api ana = shared.api().as(provider.token(subject));
        assertEquals(201, ana.post("/api/projects", "{\"name\":\"Civiles\"}").status());
        assertEquals(1, ana.get("/api/projects").json().getJsonArray("projects").size());
        Api berta = shared.api().as(provider.token(subject + "0"));
        assertEquals(
                0, berta.get("/api/projects").json().getJsonArray("projects").size());
        for (String path : List.of("/api/saved", "/api/refreshes", "/api/logs", "/api/novedades", "/api/fuente")) {
            assertEquals(200, berta.get(path).status(), path);
        }
    }

    @Test
    void whatAProviderSaysOfRolesIsNotHeard() {
        Api ana = shared.api()
                .as(provider.signed(claims().claim("groups", List.of("cron")).build()));
        Refusal.of(401, ana.post("/api/cron/refresh-all-projects", "{}"));
        assertEquals(200, ana.get("/api/saved").status());
    }

    @Test
    void anAddressThatALocalAccountHasLeadsNowhere() {
        Person local = Person.newcomer();
        JsonObject outside = me(provider.token(subject, local.email(), true));
        assertNotEquals(local.id(), outside.getInt("id"));
        assertEquals(JsonValue.NULL, outside.get("email"));
        assertEquals(200, login(shared.api(), local.email(), Api.PASSWORD).status());
    }

    @Test
    void noPasswordOpensTheirAccount() {
        String email = Api.newEmail();
        me(provider.token(subject, email, true));
        JsonObject unknown = Refusal.of(401, login(shared.api(), Api.newEmail(), Api.PASSWORD));
        for (String password : List.of(Api.PASSWORD, "!", "null")) {
            assertEquals(unknown, Refusal.of(401, login(shared.api(), email, password)));
        }
        Refusal.of(409, shared.api().register(email));
    }

    @Test
    void aTokenIsLookedUpOnceAndAnAccountThatIsGoneIsOpenedAnew() {
        String token = provider.token(subject);
        int id = me(token).getInt("id");
        shared.database().execute("delete from external_identities where user_id = " + id);
        assertEquals(id, me(token).getInt("id"));
        shared.database().execute("delete from users where id = " + id);
        assertNotEquals(id, me(provider.signed(claims().jwtID("nuevo").build())).getInt("id"));
    }

    @Test
    void whoHasJustComeFromTheProviderDeletesTheirAccountWithoutAPassword() {
        int id = me(provider.token(subject)).getInt("id");
        Api ana = shared.api().as(provider.token(subject));
        assertEquals(201, ana.post("/api/projects", "{\"name\":\"Civiles\"}").status());
        Api.Reply closed = ana.delete("/api/auth/me");
        assertEquals(200, closed.status(), closed.text());
        assertEquals(id, closed.json().getInt("deletedId"));
        for (String left :
                List.of("users where id = ", "external_identities where user_id = ", "projects where user_id = ")) {
            assertEquals("0", shared.database().value("select count(*) from " + left + id), left);
        }
        Refusal.of(401, ana.get("/api/auth/me"));
    }

    @Test
    void whoCameLongAgoIsToldToComeAgainHoweverOftenTheyAsk() {
        Instant now = Instant.now();
        Date longAgo = Date.from(now.minusSeconds(301));
        List<String> tokens = List.of(
                provider.signed(claims().issueTime(longAgo).build()),
                provider.signed(
                        claims().claim("auth_time", now.minusSeconds(301).getEpochSecond())
                                .build()),
                provider.signed(claims().issueTime(null).build()));
        for (String token : tokens) {
            Api ana = shared.api().as(token).with("X-Password", "lo%20que%20sea");
            for (int attempt = 0; attempt < 6; attempt++) {
                JsonObject refusal = Refusal.of(403, ana.delete("/api/auth/me"));
                assertTrue(refusal.getString("detail").contains("proveedor de identidad"), refusal.toString());
            }
            assertEquals(200, ana.get("/api/auth/me").status());
        }
        String signedInAgain = provider.signed(claims().issueTime(longAgo)
                .claim("auth_time", now.getEpochSecond())
                .build());
        assertEquals(200, shared.api().as(signedInAgain).delete("/api/auth/me").status());
    }

    @Test
    void badTokensAreRefusedInTheWordsOfAnyBadToken() {
        Instant now = Instant.now();
        for (JWTClaimsSet bad : List.of(
                claims().expirationTime(Date.from(now.minusSeconds(60))).build(),
                claims().notBeforeTime(Date.from(now.plusSeconds(90))).build(),
                claims().audience("otra-casa").build(),
                claims().subject(null).build())) {
            Api.Reply reply = shared.api().as(provider.signed(bad)).get("/api/auth/me");
            Refusal.of(401, reply);
            assertEquals("Bearer", reply.header("WWW-Authenticate"));
        }
        RSAKey forged = new RSAKey.Builder(IdentityProvider.rsa())
                .keyID(provider.key().getKeyID())
                .build();
        Refusal.of(
                401,
                shared.api()
                        .as(IdentityProvider.signed(claims().build(), forged))
                        .get("/api/auth/me"));
    }

    @Test
    void aNewKeyOfTheProviderIsLearnt() {
        me(provider.token(subject));
        RSAKey next = IdentityProvider.rsa();
        provider.publish(next);
        me(IdentityProvider.signed(claims().build(), next));
    }

    @Test
    void thePageKeepsTheirTokenAsLongAsItLives() {
        String token = provider.token(subject);
        Api.Reply opened =
                shared.api().as(token).with("X-Mis-Procesos", "pagina").post(SESSION, null);
        assertEquals(204, opened.status(), opened.text());
        String[] cookie = opened.header("Set-Cookie").split(";");
        Api browser = shared.api().with("Cookie", cookie[0]);
        assertEquals(me(token), browser.get("/api/auth/me").json());
        int rest = Integer.parseInt(opened.header("Set-Cookie").replaceFirst("(?i).*max-age=([0-9]+).*", "$1"));
        assertTrue(rest > 3_000 && rest <= Duration.ofHours(1).toSeconds(), opened.header("Set-Cookie"));
    }

    @Test
    void aTokenThatNoBrowserWouldKeepIsRefusedAsASession() {
        String token =
                provider.signed(claims().claim("roles", "r".repeat(3_500)).build());
        Refusal.of(413, shared.api().as(token).with("X-Mis-Procesos", "pagina").post(SESSION, null));
        assertEquals(200, shared.api().as(token).get("/api/saved").status());
    }

    @Test
    void aClosedInstallationLetsInWhomItKnows() {
        Map<String, String> told =
                new HashMap<>(shared.withIdentities(SharedServer.environment(shared.database(), shared.court())));
        told.put("REGISTRATION", "closed");
        told.put("OIDC_LINK_BY_EMAIL", "true");
        try (TestServer closed = TestServer.start(told)) {
            nobodyKnowsWhileTheProviderIsSilent(closed.api());
            newcomersAreToldThatItIsClosed(closed.api());
            int linked = aProvedAddressLeadsToItsAccount(closed.api());
            String line = "Account " + linked + " is entered through the OpenID provider from now on";
            assertTrue(closed.log().contains(line), line);
            String known = provider.token(subject + "1");
            assertEquals(me(known), closed.api().as(known).get("/api/auth/me").json());
        }
    }

    private void nobodyKnowsWhileTheProviderIsSilent(Api closed) {
        provider.sick(true);
        try {
            Api.Reply reply = closed.as(provider.token(subject)).get("/api/auth/me");
            Refusal.of(503, reply);
            assertEquals("30", reply.header("Retry-After"));
        } finally {
            provider.sick(false);
        }
    }

    private void newcomersAreToldThatItIsClosed(Api closed) {
        JsonObject refusal = Refusal.of(403, closed.as(provider.token(subject)).get("/api/saved"));
        assertTrue(refusal.getString("detail").contains("el registro está cerrado"), refusal.toString());
        assertEquals("/api/saved", refusal.getString("instance"));
        Refusal.of(403, closed.as(provider.token(subject, Api.newEmail(), true)).get("/api/auth/me"));
    }

    private int aProvedAddressLeadsToItsAccount(Api closed) {
        Person local = Person.newcomer();
        Refusal.of(403, closed.as(provider.token(subject, local.email(), false)).get("/api/auth/me"));
        assertEquals(200, login(closed, local.email(), Api.PASSWORD).status());
        Api.Reply linked =
                closed.as(provider.token(subject, local.email(), true)).get("/api/auth/me");
        assertEquals(200, linked.status(), linked.text());
        assertEquals(local.id(), linked.json().getInt("id"));
        Refusal.of(401, login(closed, local.email(), Api.PASSWORD));
        Refusal.of(
                403,
                closed.as(provider.token(subject + "0", local.email(), true)).get("/api/auth/me"));
        return local.id();
    }

    private String closedAccounts() {
        return shared.database().value("select count(*) from query_logs where action = 'cuenta_eliminada'");
    }

    private JWTClaimsSet.Builder claims() {
        return provider.claims(subject, Instant.now());
    }

    private JsonObject me(String token) {
        Api.Reply reply = shared.api().as(token).get("/api/auth/me");
        assertEquals(200, reply.status(), reply.text());
        return reply.json();
    }

    private static Api.Reply login(Api api, String email, String password) {
        return api.post("/api/auth/login", "{\"email\":\"" + email + "\",\"password\":\"" + password + "\"}");
    }
}
