package co.misprocesos.migration.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a database's schema is made of, as its catalog tells it. */
final class SchemaCatalog {

    /** A word that PostgreSQL shows as another type in an expression, such as {@code (email)::text}. */
    private static final String CAST = "\\((\\w+)\\)::text";

    private static final String THINGS =
            """
            with tables as (
              select oid, relname::text as name from pg_class
                where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p') and relname !~ '^databasechangelog'),
            things (rank, owner, kind, place, name, definition) as (
              select 1, name, 'table', 0, '', '' from tables
              union all
              select 2, t.name, 'column', a.attnum, a.attname, format_type(a.atttypid, a.atttypmod)
                  || case when a.attnotnull then ' not null' else '' end
                  || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
                from tables t
                  join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
                  left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
              union all
              select 3, t.name, case c.contype when 'p' then 'primary key' when 'u' then 'unique' when 'f' then 'foreign key' else 'check' end,
                  array_position(array['p', 'u', 'f', 'c'], c.contype::text), c.conname,
                  regexp_replace(pg_get_constraintdef(c.oid), '^(PRIMARY KEY|UNIQUE|FOREIGN KEY|CHECK) ', '')
                  || case when not i.indisvalid then ' INVALID' else '' end
                from tables t
                  join pg_constraint c on c.conrelid = t.oid and c.contype in ('p', 'u', 'f', 'c')
                  left join pg_index i on i.indexrelid = c.conindid and c.contype in ('p', 'u')
              union all
              select 4, t.name, case when i.indisunique then 'unique index' else 'index' end, 0, x.relname,
                  regexp_replace(substring(pg_get_indexdef(i.indexrelid) from ' USING (.*)$'), '^btree ', '')
                  || case when not i.indisvalid then ' INVALID' else '' end
                from tables t
                  join pg_index i on i.indrelid = t.oid
                  join pg_class x on x.oid = i.indexrelid
                where not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u'))
              union all
              select 5, t.name, 'trigger', 0, g.tgname, regexp_replace(pg_get_triggerdef(g.oid, true), '^CREATE TRIGGER \\S+ ', '')
                  || case when g.tgenabled = 'D' then ' DISABLED' else '' end
                from tables t join pg_trigger g on g.tgrelid = t.oid and not g.tgisinternal
              union all
              select 6, '', 'sequence', 0, s.relname, 'increment ' || q.seqincrement
                from pg_class s join pg_sequence q on q.seqrelid = s.oid
                where s.relnamespace = current_schema()::regnamespace
                  and not exists (select 1 from pg_depend d where d.objid = s.oid and d.deptype = 'a')
              union all
              select 7, '', 'function', 0, p.proname, '(' || pg_get_function_identity_arguments(p.oid) || ')'
                from pg_proc p where p.pronamespace = current_schema()::regnamespace and p.prokind = 'f')
            select kind, owner, name, definition from things order by owner = '', owner, rank, place, name""";

    private static final String ADOPTED =
            """
            select relname from pg_class
              where relnamespace = current_schema()::regnamespace and obj_description(oid, 'pg_class') = 'adopted'""";

    private final Map<String, SchemaThing> things = new LinkedHashMap<>();
    private final Set<String> adopted = new HashSet<>();

    private SchemaCatalog() {}

    /** Reads it; nothing is changed. */
    static SchemaCatalog of(Connection connection) throws SQLException {
        SchemaCatalog catalog = new SchemaCatalog();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(THINGS)) {
            while (rows.next()) {
                catalog.add(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4));
            }
        }
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(ADOPTED)) {
            while (rows.next()) {
                catalog.adopted.add(rows.getString(1));
            }
        }
        return catalog;
    }

    private void add(String kind, String owner, String name, String definition) {
        SchemaThing thing = kind.equals("table")
                ? new SchemaThing(kind, "", owner, "")
                : new SchemaThing(
                        kind, owner, name, kind.equals("column") ? definition : definition.replaceAll(CAST, "$1"));
        things.put(thing.key(), thing);
    }

    /** All of it, table by table. */
    List<SchemaThing> things() {
        return new ArrayList<>(things.values());
    }

    boolean hasTable(String table) {
        return things.containsKey("table " + table);
    }

    /** Whether the original service made it. */
    boolean isAdopted(String table) {
        return adopted.contains(table);
    }

    /** What goes by the same kind and name. */
    Optional<SchemaThing> named(SchemaThing expected) {
        return Optional.ofNullable(things.get(expected.key()));
    }
}
