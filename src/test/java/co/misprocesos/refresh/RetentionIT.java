package co.misprocesos.refresh;

import static org.awaitility.Awaitility.await;

import co.misprocesos.server.SharedServer;
import co.misprocesos.server.TestDatabase;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is kept for a time goes by itself: a server looks each minute. */
class RetentionIT {

    private static final Duration MORE_THAN_A_MINUTE = Duration.ofSeconds(100);

    private final TestDatabase database = SharedServer.get().database();

    @Test
    void anOldRunThatIsDoneIsDroppedByTheServer() {
        UUID run = UUID.randomUUID();
        database.execute("insert into refresh_runs (id, kind, scope, created_at) values ('" + run
                + "', 'ACTUALIZAR', 'retention', now() - interval '31 days')");
        await().atMost(MORE_THAN_A_MINUTE).pollInterval(Duration.ofMillis(500)).until(() -> database.value(
                        "select count(*) from refresh_runs where id = '" + run + "'")
                .equals("0"));
    }
}
