package co.misprocesos.backup.control;

import co.misprocesos.platform.control.DatabaseUrl;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/**
 * What is known of a database before anything is done to it.
 *
 * @param version the server's major version
 * @param name as the server calls it
 * @param objects tables, views, sequences and functions that are not an extension's, and schemas of one's own
 */
record Target(int version, String name, int objects) {

    /** What is in a database beside PostgreSQL's own and its extensions'. */
    private static final String OBJECTS =
            """
            select current_setting('server_version_num')::int / 10000, current_database(),
              (select count(*) from pg_namespace n where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public'))
              + (select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                   where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
                     and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e'))
              + (select count(*) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                   where n.nspname = 'public' and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e'))""";

    /**
     * The address that the environment names.
     *
     * @throws Refusal when there is none that can be read
     */
    static DatabaseUrl address(Map<String, String> environment) throws Refusal {
        String text = environment.getOrDefault("DATABASE_URL", "");
        if (text.isBlank()) {
            throw Refusal.asked("DATABASE_URL is not set; expected postgresql://user:password@host:5432/name.");
        }
        try {
            return DatabaseUrl.parse(text);
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.asked(unreadable.getMessage());
        }
    }

    /**
     * Looks.
     *
     * @throws Refusal when the database cannot be reached
     */
    static Target look(DatabaseUrl url) throws Refusal {
        try (Connection connection = url.open();
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(OBJECTS)) {
            row.next();
            return new Target(row.getInt(1), row.getString(2), row.getInt(3));
        } catch (SQLException unreachable) {
            throw Refusal.failed("The database cannot be used: " + unreachable.getMessage());
        }
    }
}
