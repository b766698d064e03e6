package co.misprocesos.snapshot.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Names what the database shows at this moment. */
@ApplicationScoped
public class Snapshots {

    private static final int LONGEST_LOOK_MILLIS = 2_000;
    private static final Logger LOG = Logger.getLogger(Snapshots.class.getName());

    @Resource(lookup = "java:app/jdbc/app")
    private DataSource dataSource;

    private Connection connection;
    private PreparedStatement question;

    private final ReentrantLock looking = new ReentrantLock(true);
    private CompletableFuture<String> waiting;

    /**
     * The transactions whose work can be seen now (PostgreSQL manual 9.27.8). Two moments with the same name show the same
     * rows to every server, whoever writes them; the start of the server is part of it because a restored database may use
     * transaction numbers again.
     */
    public String now() {
        CompletableFuture<String> mine;
        boolean first;
        synchronized (this) {
            first = waiting == null;
            waiting = first ? new CompletableFuture<>() : waiting;
            mine = waiting;
        }
        if (first) {
            lookFor(mine);
        }
        return mine.join();
    }

    /** Who comes while a look is under way waits for the next one, which begins after they came and serves all of them. */
    private void lookFor(CompletableFuture<String> those) {
        looking.lock();
        try {
            synchronized (this) {
                waiting = null;
            }
            those.complete(look());
        } catch (SQLException | RuntimeException | Error failure) {
            those.completeExceptionally(failure);
        } finally {
            looking.unlock();
        }
    }

    /** On a connection of its own, which spares the pool's check before each look; a broken one is replaced. */
    private String look() throws SQLException {
        if (question != null) {
            try {
                return answer();
            } catch (SQLException broken) {
                close();
            }
        }
        connection = dataSource.getConnection();
        connection.setNetworkTimeout(Runnable::run, LONGEST_LOOK_MILLIS);
        question = connection.prepareStatement("select pg_current_snapshot()::text || pg_postmaster_start_time()");
        return answer();
    }

    private String answer() throws SQLException {
        try (ResultSet row = question.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    @PreDestroy
    void close() {
        try (Connection old = connection;
                PreparedStatement asked = question) {
            connection = null;
            question = null;
        } catch (SQLException alreadyBroken) {
            LOG.log(Level.FINE, "The old connection was broken", alreadyBroken);
        }
    }
}
