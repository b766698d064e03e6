package co.misprocesos.migration.control;

import co.misprocesos.server.TestDatabase;
import java.sql.Connection;

/** A process of its own that makes a slow change, to be killed amid it. */
final class SlowMigration {

    private SlowMigration() {}

    public static void main(String[] portAndName) throws Exception {
        run(TestDatabase.at(Integer.parseInt(portAndName[0]), portAndName[1]));
    }

    static void run(TestDatabase database) throws Exception {
        try (Connection connection = database.connect()) {
            Migrations.migrate(connection, 0, "co/misprocesos/migration/slow.yaml");
        }
    }
}
