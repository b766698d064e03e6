package co.misprocesos.operation.control;

import java.util.ArrayList;
import java.util.List;

/** Which options the server's virtual machine gets: those that this one was started with, so that there is one place. */
public final class ServerOptions {

    private ServerOptions() {}

    /**
     * Adds a heap of 512 MB and the collector that suits two processors, where nothing else was said of them. Agents are left out: two processes cannot share a debugger's port.
     *
     * @param own this virtual machine's options
     */
    public static List<String> from(List<String> own) {
        List<String> options = new ArrayList<>();
        if (own.stream()
                .noneMatch(option -> option.startsWith("-Xmx")
                        || option.startsWith("-XX:MaxRAM")
                        || option.startsWith("-XX:MaxHeapSize"))) {
            options.add("-Xmx512m");
        }
        if (own.stream().noneMatch(option -> option.matches("-XX:\\+Use\\w+GC"))) {
            options.add("-XX:+UseSerialGC");
        }
        own.stream()
                .filter(option -> !option.startsWith("-agent") && !option.startsWith("-javaagent"))
                .forEach(options::add);
        return List.copyOf(options);
    }
}
