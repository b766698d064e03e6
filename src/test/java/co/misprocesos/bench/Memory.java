package co.misprocesos.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server holds.
 *
 * @param resident most of its memory that was ever in RAM, in MB
 * @param heap what is left of its heap after a collection, in MB
 */
record Memory(long resident, long heap) {

    private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");

    /** Collects the server's garbage first. */
    static Memory of(long pid) {
        try {
            jcmd(pid, "GC.run");
            String status = Files.readString(Path.of("/proc", String.valueOf(pid), "status"));
            long resident = sum("VmHWM:\\s+(\\d+) kB", status);
            return new Memory(resident / 1024, sum("generation.* used (\\d+)K", jcmd(pid, "GC.heap_info")) / 1024);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String jcmd(long pid, String command) throws IOException {
        Process process = new ProcessBuilder(JCMD.toString(), String.valueOf(pid), command)
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static long sum(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
    }

    @Override
    public String toString() {
        return resident + " MB, heap " + heap + " MB";
    }
}
