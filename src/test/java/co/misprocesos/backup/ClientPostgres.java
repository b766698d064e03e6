package co.misprocesos.backup;

import co.misprocesos.server.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A PostgreSQL of the client programs' own major version, with data of its own, on a port of its own. */
final class ClientPostgres implements AutoCloseable {

    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    private final Path programs;
    private final Path data;
    private final int port;

    private ClientPostgres(Path programs, Path data, int port) {
        this.programs = programs;
        this.data = data;
        this.port = port;
    }

    /** The folder with a server of the version of the pg_dump on the path, if there is one. */
    static Optional<Path> programs() throws IOException, InterruptedException {
        if (!onPath("pg_dump") || !onPath("pg_restore") || !onPath("psql")) {
            return Optional.empty();
        }
        Matcher version = VERSION.matcher(output(List.of("pg_dump", "--version")));
        return version.find()
                ? Optional.of(Path.of("/usr/lib/postgresql", version.group(1), "bin"))
                        .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
                : Optional.empty();
    }

    /** Makes a server and starts it. */
    static ClientPostgres start(Path programs) throws IOException, InterruptedException {
        Path data = Files.createDirectories(Path.of("target", "drill"))
                .resolve("pg-" + System.nanoTime())
                .toAbsolutePath();
        ClientPostgres server = new ClientPostgres(programs, data, freePort());
        server.run(
                "initdb",
                "-D",
                data.toString(),
                "-U",
                "postgres",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "-N");
        Files.writeString(
                data.resolve("pg_hba.conf"),
                "host all postgres localhost trust\nhost all all localhost scram-sha-256\n");
        String options = "-F -p " + server.port + " -c listen_addresses=localhost -c unix_socket_directories=''";
        server.run(
                "pg_ctl", "-D", data.toString(), "-w", "-l", data.resolve("log").toString(), "-o", options, "start");
        server.admin().execute("create role abogada login password 'cl@ve ''rara''%'");
        server.admin().execute("grant pg_read_all_data to abogada");
        return server;
    }

    /** A new database of the one who backs up. */
    TestDatabase create(String name) {
        admin().execute("create database " + name + " owner abogada");
        return TestDatabase.at(port, name);
    }

    /** What DATABASE_URL says. */
    String url(TestDatabase database) {
        return "postgresql://abogada:cl%40ve%20%27rara%27%25@localhost:" + port + "/" + database.name()
                + "?sslmode=prefer";
    }

    private TestDatabase admin() {
        return TestDatabase.at(port, "postgres");
    }

    @Override
    public void close() throws Exception {
        run("pg_ctl", "-D", data.toString(), "-m", "immediate", "-w", "stop");
    }

    /** The server refuses to be root: a user namespace without a mapping is nobody, whose files are still ours. */
    private void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        output(command);
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("drill", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(2, TimeUnit.MINUTES);
            String text = Files.readString(output, StandardCharsets.UTF_8);
            if (!ended || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " failed: " + text);
            }
            return text;
        } finally {
            Files.delete(output);
        }
    }

    private static boolean onPath(String program) {
        for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
