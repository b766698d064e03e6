package co.misprocesos.server;

import co.misprocesos.court.SimulatedCourt;
import java.util.HashMap;
import java.util.Map;

/**
 * The one server that all tests over HTTP share, with its database and its court. Tests keep out of each other's way by
 * users and radicados of their own, and leave the court without faults.
 */
public final class SharedServer {

    public static final String CRON_TOKEN = "a token that only the tests know";

    private static SharedServer shared;

    private final TestDatabase database = TestDatabase.create();
    private final SimulatedCourt court = SimulatedCourt.start();
    private final IdentityProvider identities = IdentityProvider.start();
    private final TestServer server = TestServer.startForLong(withIdentities(environment(database, court)));

    private SharedServer() {
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    }

    public static synchronized SharedServer get() {
        if (shared == null) {
            shared = new SharedServer();
        }
        return shared;
    }

    /** What a server is told that asks this court, without a pace, and keeps its facts in this database. */
    public static Map<String, String> environment(TestDatabase database, SimulatedCourt court) {
        return Map.of(
                "REFRESH_FRESH_FOR",
                "PT0S",
                "REFRESH_FULL_LOOK_AFTER",
                "PT0S",
                "REFRESH_RETRY_AFTER",
                "PT0.1S",
                "DATABASE_URL",
                database.url(),
                "RAMA_JUDICIAL_URL",
                court.baseUri().toString(),
                "RAMA_JUDICIAL_PER_MINUTE",
                "0",
                "RAMA_JUDICIAL_PAUSE",
                "PT0.1S",
                "RAMA_JUDICIAL_TIMEOUT",
                "PT5S",
                "CRON_TOKEN",
                CRON_TOKEN,
                "REFRESH_TIMER",
                "false");
    }

    /** The same environment, with people of the shared provider let in. */
    public Map<String, String> withIdentities(Map<String, String> environment) {
        Map<String, String> told = new HashMap<>(environment);
        told.put("OIDC_ISSUER", identities.issuer());
        told.put("OIDC_AUDIENCE", IdentityProvider.AUDIENCE);
        return told;
    }

    /** Nobody follows anything any more: a sweep asks for nothing that other tests left behind. */
    public void forgetFollowed() {
        database.execute("delete from project_cases; delete from saved_processes");
    }

    public TestDatabase database() {
        return database;
    }

    public SimulatedCourt court() {
        return court;
    }

    /** The provider whose people are let in; leave it in good health. */
    public IdentityProvider identities() {
        return identities;
    }

    public TestServer server() {
        return server;
    }

    public Api api() {
        return server.api();
    }
}
