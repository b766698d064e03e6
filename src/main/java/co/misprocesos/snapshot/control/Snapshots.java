package co.misprocesos.snapshot.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Names what the database shows at this moment. */
@ApplicationScoped
public class Snapshots {

    @Resource(lookup = "java:app/jdbc/app")
    private DataSource dataSource;

    /**
     * The transactions whose work can be seen now (PostgreSQL manual 9.27.8). Two moments with the same name show the same
     * rows to every server, whoever writes them; the start of the server is part of it because a restored database may use
     * transaction numbers again.
     */
    public String now() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select pg_current_snapshot()::text, pg_postmaster_start_time()::text")) {
            row.next();
            return row.getString(1) + ' ' + row.getString(2);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
