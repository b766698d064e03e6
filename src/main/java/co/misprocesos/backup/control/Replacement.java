package co.misprocesos.backup.control;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Drops what is in a database and restores a file in the same transaction: pg_restore writes the statements, psql, which
 * comes with it, executes them. Whatever fails on the way, nothing is committed.
 */
record Replacement(ClientProgram restore, ClientProgram psql, Libpq address) {

    /** Objects of extensions stay; the file brings the extensions that it needs, if they are missing. */
    private static final String EMPTY =
            """
            begin;
            set local lock_timeout = '60s';
            set local client_min_messages = warning;
            do $$
            declare each record; staying oid[] := array(select oid from (STAYING) s);
            begin
              for each in select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' and oid <> all(staying) loop
                execute format('drop schema %I cascade', each.nspname);
              end loop;
              for each in select c.oid, c.relkind from pg_class c
                            where c.relnamespace = any(staying) and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
                              and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype in ('e', 'i')) loop
                if exists (select 1 from pg_class where oid = each.oid) then
                  execute format('drop %s %s cascade', case each.relkind when 'v' then 'view' when 'm' then 'materialized view'
                    when 'f' then 'foreign table' when 'S' then 'sequence' else 'table' end, each.oid::regclass);
                end if;
              end loop;
              for each in select p.oid, p.prokind from pg_proc p
                            where p.pronamespace = any(staying)
                              and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e') loop
                if exists (select 1 from pg_proc where oid = each.oid) then
                  execute format('drop %s %s cascade', case each.prokind when 'p' then 'procedure' when 'a' then 'aggregate'
                    else 'function' end, each.oid::regprocedure);
                end if;
              end loop;
              for each in select t.oid from pg_type t
                            where t.typnamespace = any(staying)
                              and (t.typtype in ('e', 'd') or t.typtype = 'c' and exists (select 1 from pg_class c where c.oid = t.typrelid and c.relkind = 'c'))
                              and not exists (select 1 from pg_depend d where d.objid = t.oid and d.deptype = 'e') loop
                if exists (select 1 from pg_type where oid = each.oid) then
                  execute format('drop type %s cascade', each.oid::regtype);
                end if;
              end loop;
            end $$;
            """;

    /**
     * Replaces what is there by what a file holds; the code is 0 only if it was committed.
     *
     * @param contents which of the file's things come back, as pg_restore lists them
     */
    Ended with(Path file, Path contents) throws Refusal, IOException, InterruptedException {
        Process writer = psql.start(
                List.of("-X", "-q", "-w", "-v", "ON_ERROR_STOP=1", "--dbname=" + address.connection()),
                ProcessBuilder.Redirect.PIPE,
                ProcessBuilder.Redirect.DISCARD);
        try (Watched written = new Watched(writer)) {
            Optional<Ended> read = feed(file, contents, writer.getOutputStream());
            Ended ended = written.end("");
            if (read.isEmpty() && ended.code() == 0) {
                return new Ended(1, "", "psql did not listen to the end.");
            }
            return read.filter(each -> each.code() != 0).orElse(ended);
        }
    }

    /** How the reading ended; empty when psql did not listen any more: it is psql that says why. */
    private Optional<Ended> feed(Path file, Path contents, OutputStream statements)
            throws Refusal, IOException, InterruptedException {
        Process reader = restore.start(
                List.of("--no-owner", "--no-privileges", "--use-list=" + contents, "--file=-", file.toString()),
                ProcessBuilder.Redirect.PIPE,
                ProcessBuilder.Redirect.PIPE);
        try (Watched read = new Watched(reader);
                statements) {
            statements.write(EMPTY.replace("STAYING", Target.STAYING).getBytes(StandardCharsets.UTF_8));
            reader.getInputStream().transferTo(statements);
            Ended ended = read.end("");
            if (ended.code() == 0) {
                statements.write("\ncommit;\n".getBytes(StandardCharsets.UTF_8));
            }
            return Optional.of(ended);
        } catch (IOException refused) {
            return Optional.empty();
        }
    }
}
