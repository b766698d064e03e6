package co.misprocesos.platform.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * What a server is started from.
 *
 * @param server payara-micro.jar
 * @param war the application
 * @param logging what is logged, and how
 * @param commands what is set before the server boots
 */
public record ServerFiles(Path server, Path war, Path logging, Path commands) {

    /** The jar and the WAR, with the log and boot settings that this class path carries, unpacked to a temporary folder. */
    public static ServerFiles of(Path server, Path war) {
        try {
            Path folder = Files.createTempDirectory("mis-procesos");
            folder.toFile().deleteOnExit();
            return new ServerFiles(
                    server, war, unpacked("logging.properties", folder), unpacked("preboot.asadmin", folder));
        } catch (IOException failure) {
            throw new UncheckedIOException("The server's settings could not be unpacked", failure);
        }
    }

    private static Path unpacked(String name, Path folder) throws IOException {
        try (InputStream content = ServerFiles.class.getResourceAsStream("/co/misprocesos/platform/" + name)) {
            Path file = folder.resolve(name);
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            file.toFile().deleteOnExit();
            return file;
        }
    }
}
