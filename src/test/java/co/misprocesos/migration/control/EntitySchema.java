package co.misprocesos.migration.control;

import co.misprocesos.server.TestDatabase;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** What EclipseLink would create for the entities. */
final class EntitySchema {

    private EntitySchema() {}

    /** The shape that the entities want, made in a database of its own. */
    static Shape wanted() throws SQLException {
        TestDatabase database = TestDatabase.create();
        Map<String, Object> properties = new HashMap<>(Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
                "jakarta.persistence.jdbc.url",
                        "jdbc:postgresql://localhost:" + database.port() + "/" + database.name(),
                "jakarta.persistence.jdbc.user", "postgres",
                "jakarta.persistence.jdbc.password", "",
                "jakarta.persistence.schema-generation.database.action", "create"));
        Persistence.generateSchema("app", properties);
        return of(database);
    }

    /** The shape that a database has. */
    static Shape of(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return Shape.of(connection);
        }
    }
}
