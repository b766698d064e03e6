package co.misprocesos.backup.control;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of PostgreSQL's own programs on this machine. It never asks for a password and speaks English. */
final class ClientProgram {

    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    private final String name;
    private final Map<String, String> environment;
    private final Libpq address;

    /** @param environment this process's, where the path is */
    ClientProgram(String name, Map<String, String> environment, Libpq address) {
        this.name = name;
        this.environment = Map.copyOf(environment);
        this.address = address;
    }

    /**
     * Its major version.
     *
     * @throws Refusal when it is not installed
     */
    int version() throws Refusal, IOException, InterruptedException {
        Ended ended = run(List.of("--version"));
        Matcher version = VERSION.matcher(ended.output());
        if (ended.code() != 0 || !version.find()) {
            throw Refusal.asked(name + " does not say its version: " + ended.sentence());
        }
        return Integer.parseInt(version.group(1));
    }

    /** Runs it to its end. */
    Ended run(List<String> arguments) throws Refusal, IOException, InterruptedException {
        Process process = start(arguments, ProcessBuilder.Redirect.from(nothing()), ProcessBuilder.Redirect.PIPE);
        try (Watched watched = new Watched(process)) {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return watched.end(output);
        }
    }

    /**
     * Starts it; the address and its secrets are in its environment.
     *
     * @throws Refusal when it is not installed
     */
    Process start(List<String> arguments, ProcessBuilder.Redirect input, ProcessBuilder.Redirect output)
            throws Refusal {
        List<String> command = new ArrayList<>(List.of(program()));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectInput(input).redirectOutput(output);
        Map<String, String> told = builder.environment();
        told.clear();
        environment.forEach((variable, value) -> {
            if (!variable.startsWith("PG") || variable.equals("PGPASSFILE")) {
                told.put(variable, value);
            }
        });
        told.remove("DATABASE_URL");
        told.put("LC_ALL", "C");
        told.putAll(address.variables());
        try {
            return builder.start();
        } catch (IOException missing) {
            throw missing();
        }
    }

    /** Looked for on the path that was given, which need not be this process's own. */
    private String program() throws Refusal {
        for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
            for (String each : List.of(name, name + ".exe")) {
                File program = new File(folder, each);
                if (program.isFile() && program.canExecute()) {
                    return program.getAbsolutePath();
                }
            }
        }
        throw missing();
    }

    private Refusal missing() {
        return Refusal.asked(name + " is not on the path: install PostgreSQL's client programs of the server's version"
                + " or newer (Debian: apt-get install postgresql-client).");
    }

    private static File nothing() {
        return new File(File.separatorChar == '/' ? "/dev/null" : "NUL");
    }
}
