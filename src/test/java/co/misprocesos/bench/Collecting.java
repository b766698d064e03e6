package co.misprocesos.bench;

import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.Question.Kind;
import co.misprocesos.court.SimulatedCourt;
import co.misprocesos.server.Api;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.Run;
import co.misprocesos.server.SharedServer;
import co.misprocesos.server.TestDatabase;
import co.misprocesos.server.TestServer;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** A server that asks a court, and what its users and its scheduler want of it. */
final class Collecting implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofMillis(250);

    private final SimulatedCourt court;
    private final TestServer server;
    private final Api user;

    private Collecting(SimulatedCourt court, TestServer server) {
        this.court = court;
        this.server = server;
        this.user = server.api().asNewUser();
    }

    /** @param perMinute 0 for no pace */
    static Collecting with(SimulatedCourt court, TestDatabase database, int perMinute) {
        Map<String, String> environment = new HashMap<>(SharedServer.environment(database, court));
        environment.put("RAMA_JUDICIAL_PER_MINUTE", String.valueOf(perMinute));
        environment.put("REFRESH_FULL_LOOK_AFTER", "P365D");
        environment.put("USER_QUESTIONS_PER_HOUR", "1000000");
        return new Collecting(court, TestServer.startForLong(environment));
    }

    long pid() {
        return server.process().handle().pid();
    }

    /** Makes a project of so many cases that have long been quiet, reads them for the first time, and tells its id. */
    int follow(int cases, String project) {
        String body = Json.createObjectBuilder().add("name", project).build().toString();
        int id =
                user.post("/api/projects", body).json().getJsonObject("project").getInt("id");
        importing(cases, Json.createObjectBuilder().add("projectId", id));
        return id;
    }

    /** The same in no project. */
    Sweep importing(int cases) {
        return importing(cases, Json.createObjectBuilder());
    }

    private Sweep importing(int cases, JsonObjectBuilder body) {
        List<String> radicados = Numbers.next(cases);
        radicados.forEach(radicado -> court.publish(CaseFixture.of(radicado)));
        court.questions().forget();
        long calledAt = System.nanoTime();
        String json = body.add("radicados", Json.createArrayBuilder(radicados))
                .build()
                .toString();
        finish(user, user.post("/api/imports", json), Kind.ACTUACIONES, cases);
        return Sweep.of(court.questions(), calledAt);
    }

    /**
     * Calls the sweep and waits for its end.
     *
     * @param upToProject the last project of the range; null for everything
     */
    Sweep sweep(Integer upToProject, int cases) {
        Api cron = server.api().as(SharedServer.CRON_TOKEN);
        String range = upToProject == null ? "{}" : "{\"fromProjectId\":1,\"toProjectId\":" + upToProject + "}";
        court.questions().forget();
        long calledAt = System.nanoTime();
        finish(
                cron,
                cron.with("Prefer", "respond-async").post("/api/cron/refresh-all-projects", range),
                Kind.SEARCH,
                cases);
        Sweep sweep = Sweep.of(court.questions(), calledAt);
        if (sweep.arrivals().size() != cases) {
            throw new IllegalStateException("Not all cases were quiet: " + sweep);
        }
        return sweep;
    }

    /** Looking at the run costs the server something, so the court is looked at first. */
    private void finish(Api asker, Api.Reply started, Kind last, int cases) {
        if (started.status() != 202) {
            throw new IllegalStateException(started.text());
        }
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(LOOK)
                .until(() -> court.questions().of(last) >= cases);
        if (Run.at(asker, started.header("Location")).done().getInt("checked") < cases) {
            throw new IllegalStateException("Not every case was checked");
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
