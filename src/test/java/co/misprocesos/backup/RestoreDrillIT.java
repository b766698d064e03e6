package co.misprocesos.backup;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import co.misprocesos.backup.control.Backup;
import co.misprocesos.backup.control.Restore;
import co.misprocesos.migration.control.Changelog;
import co.misprocesos.migration.control.SchemaVerification;
import co.misprocesos.server.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drill: everything is lost, and a file brings it back; what cannot work is refused with one sentence. */
class RestoreDrillIT {

    private static ClientPostgres server;
    private static TestDatabase original;

    @TempDir
    private Path folder;

    private record Said(int code, String words) {}

    @BeforeAll
    static void fillADatabase() throws Exception {
        Optional<Path> programs = ClientPostgres.programs();
        if (programs.isEmpty()) {
            String reason = "The restore drill was SKIPPED: there is no pg_dump with a server of its version below"
                    + " /usr/lib/postgresql: install Debian's postgresql";
            System.out.println(reason);
            if (System.getenv("CI") != null) {
                fail(reason);
            }
            abort(reason);
        }
        server = ClientPostgres.start(programs.get());
        original = server.create("original");
        Changelog.bringUpToDate(original);
        new Rows(original).fill();
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void whatIsRestoredIsWhatWasBackedUp() throws Exception {
        Path file = backup();
        TestDatabase copy = server.create("copy");
        Said restored = restore(copy, file.toString());
        assertEquals(0, restored.code(), restored.words());
        assertEquals(Look.contents(original), Look.contents(copy));
        assertFalse(
                Look.contents(original).entrySet().stream()
                        .anyMatch(table ->
                                table.getValue().equals("0 ") && !table.getKey().endsWith("lock")),
                "every table was filled: " + Look.contents(original));
        assertEquals(Look.objects(original), Look.objects(copy));
        assertEquals(Look.next(original), Look.next(copy));
        try (Connection connection = copy.connect()) {
            assertEquals(List.of(), SchemaVerification.verify(connection).sentences());
        }
        Map<String, String> before = Look.contents(copy);
        Changelog.bringUpToDate(copy);
        assertEquals(before, Look.contents(copy), "the next start finds nothing to migrate");
    }

    @Test
    void aBackupIsItsOwnersAndOverwritesNothing() throws Exception {
        Path file = backup();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        byte[] before = Files.readAllBytes(file);
        Said again = say(new Backup()::run, original, file.toString());
        assertRefused(2, "exists already", again);
        assertEquals(before.length, Files.size(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void aDatabaseThatIsNotEmptyIsReplacedOnlyWhenTold() throws Exception {
        Path file = backup();
        TestDatabase used = server.create("used");
        assertEquals(0, restore(used, file.toString()).code());
        asOwner(used, "create table newer (id serial primary key, user_id int references users)");
        asOwner(used, "create type colour as enum ('red'); create domain small as int; create schema elsewhere");
        asOwner(used, "create table elsewhere.more (c colour); create view seen as select * from newer");
        asOwner(used, "delete from projects");
        Map<String, String> before = Look.contents(used);
        assertRefused(2, "is not empty; --replace", restore(used, file.toString()));
        assertEquals(before, Look.contents(used));
        Said replaced = restore(used, file.toString(), "--replace");
        assertEquals(0, replaced.code(), replaced.words());
        assertEquals(Look.contents(original), Look.contents(used));
        assertEquals(Look.objects(original), Look.objects(used));
    }

    @Test
    void aDatabaseThatOthersUseIsNotReplaced() throws Exception {
        Path file = backup();
        TestDatabase busy = server.create("busy");
        assertEquals(0, restore(busy, file.toString()).code());
        Map<String, String> before = Look.contents(busy);
        awaitNobody(busy);
        try (Connection one = busy.connect();
                Connection another = busy.connect()) {
            assertRefused(
                    2,
                    "The database busy is in use, sessions of others: 2.",
                    say(new Restore()::run, busy, file.toString(), "--replace"));
        }
        assertEquals(before, Look.contents(busy));
    }

    @Test
    void whatAProviderPutThereWithItsExtensionsStays() throws Exception {
        TestDatabase managed = server.create("managed");
        managed.execute("create schema extras; grant all on schema extras to abogada;"
                + " create extension citext with schema extras");
        assertEquals(0, restore(managed, backup().toString()).code(), "a schema of an extension is nothing to lose");
        asOwner(managed, "create table extras.mine (word extras.citext)");
        asOwner(managed, "insert into extras.mine values ('Tutela')");
        Path file = folder.resolve("managed.dump");
        assertEquals(0, say(new Backup()::run, managed, file.toString()).code());
        asOwner(managed, "insert into extras.mine values ('later'); create table extras.newer (id int)");
        Said replaced = restore(managed, file.toString(), "--replace");
        assertEquals(0, replaced.code(), replaced.words());
        assertEquals("Tutela", managed.value("select string_agg(word::text, ' ') from extras.mine"));
        assertEquals(Look.contents(original), Look.contents(managed));
        assertEquals(
                "mine", managed.value("select string_agg(tablename, ' ') from pg_tables where schemaname = 'extras'"));
    }

    @Test
    void aPsqlThatEndsEarlyIsNoRestore() throws Exception {
        Path file = backup();
        TestDatabase deaf = server.create("deaf");
        assertEquals(0, restore(deaf, file.toString()).code());
        Path psql = Files.createDirectory(folder.resolve("deaf")).resolve("psql");
        Files.writeString(psql, "#!/bin/sh\n");
        assertTrue(psql.toFile().setExecutable(true));
        awaitNobody(deaf);
        Said said = console(
                new Restore()::run,
                Map.of("DATABASE_URL", server.url(deaf), "PATH", psql.getParent() + ":" + System.getenv("PATH")),
                file.toString(),
                "--replace");
        assertRefused(1, "the database is as it was: psql did not listen to the end.", said);
    }

    @Test
    void aFileThatIsCutShortLeavesTheDatabaseAsItWas() throws Exception {
        Path file = backup();
        byte[] whole = Files.readAllBytes(file);
        Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, whole.length - 60));
        TestDatabase empty = server.create("empty");
        assertRefused(1, "the database is as it was", restore(empty, cut.toString()));
        assertEquals(List.of(), Look.tables(empty));
        assertEquals(0, restore(empty, file.toString()).code());
        Map<String, String> before = Look.contents(empty);
        assertRefused(1, "the database is as it was", restore(empty, cut.toString(), "--replace"));
        assertEquals(before, Look.contents(empty));
    }

    @Test
    void whatIsNoBackupIsRefused() throws Exception {
        TestDatabase target = server.create("target");
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Señor juez: …");
        assertRefused(2, "letter.txt is no backup", restore(target, letter.toString()));
        assertRefused(
                2,
                "is no file that can be read",
                restore(target, folder.resolve("none").toString()));
        assertRefused(2, "is no file that can be read", restore(target, folder.toString()));
        assertRefused(2, "Expected: restore FILE [--replace].", restore(target));
        byte[] newer = Files.readAllBytes(backup());
        newer[6] = 99;
        Path later = Files.write(folder.resolve("later"), newer);
        assertRefused(2, "has the archive version 1.99, which pg_restore", restore(target, later.toString()));
        assertEquals(List.of(), Look.tables(target));
    }

    @Test
    void aDumpThatIsKilledLeavesNoFile() throws Exception {
        Path file = folder.resolve("killed.dump");
        try (Connection holder = original.connect();
                var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table users");
            CompletableFuture<Said> backup =
                    CompletableFuture.supplyAsync(() -> say(new Backup()::run, original, file.toString()));
            await().until(() -> "1"
                    .equals(original.value("select count(*) from pg_stat_activity"
                            + " where application_name = 'pg_dump' and wait_event_type = 'Lock'")));
            assertEquals(1, files().size(), "it is being written under another name");
            assertFalse(Files.exists(file));
            ProcessHandle.current()
                    .descendants()
                    .filter(each -> each.info().commandLine().orElse("").contains(folder.toString()))
                    .forEach(ProcessHandle::destroyForcibly);
            assertRefused(1, "pg_dump failed, nothing was kept", backup.join());
        }
        assertEquals(List.of(), files());
    }

    @Test
    void whoeverLeftIsNotInTheNextBackup() throws Exception {
        TestDatabase home = server.create("home");
        Changelog.bringUpToDate(home);
        new Rows(home).fill();
        home.execute("update users set email = 'quien.se.va@ejemplo.co' where id = 1");
        Path with = folder.resolve("with.dump");
        assertEquals(0, say(new Backup()::run, home, with.toString()).code());
        assertTrue(text(with).contains("quien.se.va@ejemplo.co"));
        home.execute("delete from users where id = 1");
        Path without = folder.resolve("without.dump");
        assertEquals(0, say(new Backup()::run, home, without.toString()).code());
        assertFalse(text(without).contains("quien.se.va"));
        TestDatabase restored = server.create("restored");
        assertEquals(0, restore(restored, without.toString()).code());
        for (String[] column : Look.rows(
                restored,
                "select table_name, column_name from information_schema.columns"
                        + " where table_schema = 'public' and column_name in ('user_id', 'asker')")) {
            assertEquals(
                    "0",
                    restored.value("select count(*) from " + column[0] + " where " + column[1] + " = 1"),
                    column[0]);
        }
    }

    private String text(Path dump) throws Exception {
        Path text = folder.resolve(dump.getFileName() + ".sql");
        new ProcessBuilder("pg_restore", "--file=" + text, dump.toString())
                .inheritIO()
                .start()
                .waitFor();
        return Files.readString(text);
    }

    @Test
    void aServerThatIsNewerThanPgDumpIsRefusedBeforeAnything() throws Exception {
        TestDatabase newest = TestDatabase.create();
        int major = Integer.parseInt(newest.value("select current_setting('server_version_num')::int / 10000"));
        int client = Integer.parseInt(original.value("select current_setting('server_version_num')::int / 10000"));
        assertTrue(client < major, "the drill's server is older than the embedded one");
        Said refused = console(
                new Backup()::run, Map.of("DATABASE_URL", newest.url(), "PATH", System.getenv("PATH")), "x.dump");
        assertRefused(
                2,
                "pg_dump is " + client + ", the server " + major + ": a backup needs pg_dump " + major + " or newer",
                refused);
        assertEquals(List.of(), files());
    }

    @Test
    void aPgRestoreThatSpeaksToNewerServersOnlyIsRefusedBeforeAnything() throws Exception {
        Path file = backup();
        Path newer = Files.createDirectory(folder.resolve("newer")).resolve("pg_restore");
        Files.writeString(
                newer,
                """
                #!/bin/sh
                case $1 in --version) echo "pg_restore (PostgreSQL) 17.2" ;; *) PATH=${PATH#*:} exec pg_restore "$@" ;; esac
                """);
        assertTrue(newer.toFile().setExecutable(true));
        TestDatabase target = server.create("spared");
        Said refused = console(
                new Restore()::run,
                Map.of("DATABASE_URL", server.url(target), "PATH", newer.getParent() + ":" + System.getenv("PATH")),
                file.toString());
        assertRefused(2, "Install the client programs of PostgreSQL ", refused);
        assertEquals(List.of(), Look.tables(target));
    }

    @Test
    void withoutTheProgramsItSaysWhatToInstall() {
        Said refused = console(
                new Backup()::run,
                Map.of("DATABASE_URL", server.url(original), "PATH", folder.toString()),
                folder.resolve("y").toString());
        assertRefused(2, "pg_dump is not on the path: install PostgreSQL's client programs", refused);
    }

    @Test
    void anAddressThatCannotBeReadIsRefusedAndNeverRepeatsThePassword() {
        String file = folder.resolve("z").toString();
        assertRefused(2, "DATABASE_URL is not set", console(new Backup()::run, Map.of(), file));
        Said unreadable = console(new Backup()::run, Map.of("DATABASE_URL", "mysql://ana:secreta@db/mp"), file);
        assertRefused(2, "DATABASE_URL is not the address of a PostgreSQL database", unreadable);
        Map<String, String> wrong = Map.of(
                "DATABASE_URL",
                server.url(original).replaceFirst("abogada:[^@]+", "abogada:secreta"),
                "PATH",
                System.getenv("PATH"));
        Said denied = console(new Backup()::run, wrong, file);
        assertRefused(1, "The database cannot be used", denied);
        assertFalse(denied.words().contains("secreta"));
    }

    private interface Command {
        int run(List<String> arguments, Map<String, String> environment, PrintStream console);
    }

    private Path backup() throws IOException {
        Path file = folder.resolve("mis procesos.dump");
        Said said = say(new Backup()::run, original, file.toString());
        assertEquals(0, said.code(), said.words());
        return file;
    }

    private static Said restore(TestDatabase into, String... arguments) {
        awaitNobody(into);
        return say(new Restore()::run, into, arguments);
    }

    /** The server sees the end of a session some time after the one who closed it. */
    private static void awaitNobody(TestDatabase database) {
        await().until(
                        () -> "1"
                                .equals(
                                        database.value(
                                                "select count(*) from pg_stat_activity where datname = current_database() and usesysid is not null")));
    }

    private static Said say(Command command, TestDatabase database, String... arguments) {
        return console(command, Map.of("DATABASE_URL", server.url(database), "PATH", System.getenv("PATH")), arguments);
    }

    private static Said console(Command command, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        PrintStream console = new PrintStream(words, true, StandardCharsets.UTF_8);
        int code = command.run(List.of(arguments), environment, console);
        return new Said(code, words.toString(StandardCharsets.UTF_8));
    }

    private static void assertRefused(int code, String words, Said said) {
        assertEquals(code, said.code(), said.words());
        assertTrue(said.words().contains(words), said.words());
        assertEquals(1, said.words().lines().count(), said.words());
    }

    private static void asOwner(TestDatabase database, String sql) {
        database.execute("set role abogada; " + sql);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
