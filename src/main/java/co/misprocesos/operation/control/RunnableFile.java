package co.misprocesos.operation.control;

import co.misprocesos.operation.entity.Refused;
import co.misprocesos.platform.control.ServerFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The file that these classes came in. As it is built it carries the server inside; once unpacked, the server lies in a
 * folder beside a small copy.
 */
public final class RunnableFile {

    private static final String FOLDER = "server";
    private static final String SMALL = "mis-procesos.jar";

    private final Path file;

    RunnableFile(Path file) {
        this.file = file;
    }

    /** @throws Refused when the classes did not come in a jar */
    public static RunnableFile ofTheseClasses() {
        try {
            Path place = Path.of(RunnableFile.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isRegularFile(place)) {
                return new RunnableFile(place);
            }
        } catch (URISyntaxException unreadable) {
            throw new Refused("The place of this file cannot be read: " + unreadable.getMessage() + ".");
        }
        throw new Refused("The server runs from mis-procesos.jar only; ./mvnw package makes it.");
    }

    /** The server's files: those beside the file, or else those inside it in a private folder until they are closed. */
    public Unpacked unpacked() throws IOException {
        Path beside = file.resolveSibling(FOLDER);
        try (ZipFile jar = new ZipFile(file.toFile())) {
            if (carriesServer(jar)) {
                Unpacked temporary = new Unpacked(Files.createTempDirectory("mis-procesos"), true);
                try {
                    write(serverFiles(jar, temporary.folder()));
                } catch (IOException failure) {
                    temporary.close();
                    throw failure;
                }
                return temporary;
            }
        }
        for (String name : ServerFiles.names()) {
            if (!Files.isReadable(beside.resolve(name))) {
                throw new Refused("This file carries no server, and there is no " + beside.resolve(name) + ".");
            }
        }
        return new Unpacked(beside, false);
    }

    /**
     * Writes the small copy and the server beside it. Every file gets its name only when all of them are whole: a server
     * that runs from there goes on with the ones it has, and a full disk leaves what was there.
     *
     * @param folder made when it is missing; what is in it already stays, the same names are replaced
     * @return the small copy
     */
    public Path unpackTo(Path folder) throws IOException {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            if (!carriesServer(jar)) {
                throw new Refused("This file is unpacked already; unpack from the one that ./mvnw package makes.");
            }
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new Refused("«" + folder + "» is no folder.");
            }
            Path server = Files.createDirectories(folder.resolve(FOLDER));
            Path small = folder.resolve(SMALL);
            Map<Path, Content> files = serverFiles(jar, server);
            files.put(small, file -> copySmall(jar, file));
            write(files);
            return small;
        }
    }

    private static boolean carriesServer(ZipFile jar) {
        return jar.getEntry(FOLDER + "/" + ServerFiles.names().get(0)) != null;
    }

    private static Map<Path, Content> serverFiles(ZipFile jar, Path folder) {
        Map<Path, Content> files = new LinkedHashMap<>();
        for (String name : ServerFiles.names()) {
            ZipEntry nested = jar.getEntry(FOLDER + "/" + name);
            files.put(folder.resolve(name), file -> {
                try (InputStream content = nested == null ? ServerFiles.shipped(name) : jar.getInputStream(nested)) {
                    content.transferTo(file);
                }
            });
        }
        return files;
    }

    private static void write(Map<Path, Content> files) throws IOException {
        try {
            for (Map.Entry<Path, Content> each : files.entrySet()) {
                try (OutputStream file = Files.newOutputStream(part(each.getKey()))) {
                    each.getValue().writeTo(file);
                }
            }
            for (Path file : files.keySet()) {
                Files.move(part(file), file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            for (Path file : files.keySet()) {
                Files.deleteIfExists(part(file));
            }
        }
    }

    private static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    private interface Content {

        void writeTo(OutputStream file) throws IOException;
    }

    private static void copySmall(ZipFile jar, OutputStream file) throws IOException {
        try (ZipOutputStream small = new ZipOutputStream(file)) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                if (!entry.getName().startsWith(FOLDER + "/")) {
                    small.putNextEntry(new ZipEntry(entry.getName()));
                    try (InputStream content = jar.getInputStream(entry)) {
                        content.transferTo(small);
                    }
                }
            }
        }
    }

    /**
     * A server's files as the launcher takes them.
     *
     * @param temporary whether they go when the server has ended
     */
    public record Unpacked(Path folder, boolean temporary) implements AutoCloseable {

        public ServerFiles files() {
            return ServerFiles.in(folder);
        }

        /** Removes what is temporary, once: the end of the run and the stop may both ask for it. */
        @Override
        public synchronized void close() throws IOException {
            if (!temporary || !Files.exists(folder)) {
                return;
            }
            List<Path> deepestFirst;
            try (Stream<Path> all = Files.walk(folder)) {
                deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            }
            deepestFirst.forEach(Unpacked::delete);
        }

        private static void delete(Path path) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
