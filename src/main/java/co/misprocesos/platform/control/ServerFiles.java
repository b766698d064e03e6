package co.misprocesos.platform.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What a server is started from.
 *
 * @param server payara-micro.jar
 * @param war the application
 * @param logging what is logged, and how
 * @param commands what is set before the server boots
 */
public record ServerFiles(Path server, Path war, Path logging, Path commands) {

    private static final String SERVER = "payara-micro.jar";
    private static final String WAR = "mis-procesos.war";
    private static final String LOGGING = "logging.properties";
    private static final String COMMANDS = "preboot.asadmin";

    /** What {@link #names()} lists, as it lies in a folder. */
    public static ServerFiles in(Path folder) {
        return new ServerFiles(
                folder.resolve(SERVER), folder.resolve(WAR), folder.resolve(LOGGING), folder.resolve(COMMANDS));
    }

    /** The names of the server's files in a folder of their own. */
    public static List<String> names() {
        return List.of(SERVER, WAR, LOGGING, COMMANDS);
    }

    /**
     * The log and boot settings that this class path carries.
     *
     * @param name the last two of {@link #names()}
     */
    public static InputStream shipped(String name) {
        return ServerFiles.class.getResourceAsStream("/co/misprocesos/platform/" + name);
    }

    /** The jar and the WAR, with the log and boot settings that this class path carries, unpacked to a temporary folder. */
    public static ServerFiles of(Path server, Path war) {
        try {
            Path folder = Files.createTempDirectory("mis-procesos");
            folder.toFile().deleteOnExit();
            return new ServerFiles(server, war, unpacked(LOGGING, folder), unpacked(COMMANDS, folder));
        } catch (IOException failure) {
            throw new UncheckedIOException("The server's settings could not be unpacked", failure);
        }
    }

    private static Path unpacked(String name, Path folder) throws IOException {
        try (InputStream content = shipped(name)) {
            Path file = folder.resolve(name);
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            file.toFile().deleteOnExit();
            return file;
        }
    }
}
