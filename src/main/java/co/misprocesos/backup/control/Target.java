package co.misprocesos.backup.control;

import co.misprocesos.platform.control.DatabaseUrl;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * What is known of a database before anything is done to it.
 *
 * @param version the server's major version
 * @param name as the server calls it
 * @param objects tables, views, sequences and functions that are not an extension's, and schemas of one's own
 * @param sessions how many others have open
 * @param staying the schemas beside public that are not dropped, since extensions live in them or made them
 */
record Target(int version, String name, int objects, int sessions, List<String> staying) {

    /** Schemas that stay; what is in them goes one by one. */
    static final String STAYING =
            """
            select n.oid, n.nspname from pg_namespace n where n.nspname = 'public'
              or n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                and (exists (select 1 from pg_extension e where e.extnamespace = n.oid)
                  or exists (select 1 from pg_depend d where d.classid = 'pg_namespace'::regclass and d.objid = n.oid and d.deptype = 'e'))""";

    /** What is in a database beside PostgreSQL's own and its extensions'. */
    private static final String OBJECTS = "with staying as (" + STAYING
            + """
            ) select current_setting('server_version_num')::int / 10000, current_database(),
              (select count(*) from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' and oid not in (select oid from staying))
              + (select count(*) from pg_class c join staying n on n.oid = c.relnamespace
                   where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
                     and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e'))
              + (select count(*) from pg_proc p join staying n on n.oid = p.pronamespace
                   where not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')),
              (select count(*) from pg_stat_activity where datname = current_database() and usesysid is not null and pid <> pg_backend_pid()),
              array(select nspname::text from staying where nspname <> 'public')""";

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
            String[] staying = (String[]) row.getArray(5).getArray();
            return new Target(row.getInt(1), row.getString(2), row.getInt(3), row.getInt(4), List.of(staying));
        } catch (SQLException unreachable) {
            throw Refusal.failed("The database cannot be used: " + unreachable.getMessage());
        }
    }
}
