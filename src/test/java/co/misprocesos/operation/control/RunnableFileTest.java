package co.misprocesos.operation.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One release unpacked over another, while the other is in use. */
class RunnableFileTest {

    @TempDir
    private Path temporary;

    @Test
    void whatCannotBeWrittenWholeLeavesTheReleaseThatWasThere() throws IOException {
        Path folder = temporary.resolve("opt");
        release("old").unpackTo(folder);
        Map<String, String> before = files(folder);
        Path inTheWay = Files.createDirectory(folder.resolve("mis-procesos.jar.part"));
        assertThrows(IOException.class, () -> release("new").unpackTo(folder));
        Files.deleteIfExists(inTheWay);
        assertEquals(before, files(folder));
    }

    @Test
    void aServerThatRunsReadsItsOwnFileToTheEnd() throws IOException {
        Path folder = temporary.resolve("opt");
        Path small = release("old").unpackTo(folder);
        try (ZipFile running = new ZipFile(small.toFile());
                InputStream war = Files.newInputStream(folder.resolve("server/mis-procesos.war"))) {
            release("new").unpackTo(folder);
            assertEquals("old class", text(running.getInputStream(running.getEntry("A.class"))));
            assertEquals("old mis-procesos.war", text(war));
        }
        assertEquals("new mis-procesos.war", Files.readString(folder.resolve("server/mis-procesos.war")));
    }

    private RunnableFile release(String name) throws IOException {
        Path file = temporary.resolve(name + ".jar");
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String each : new String[] {"payara-micro.jar", "mis-procesos.war"}) {
                jar.putNextEntry(new ZipEntry("server/" + each));
                jar.write((name + " " + each).getBytes(StandardCharsets.UTF_8));
            }
            jar.putNextEntry(new ZipEntry("A.class"));
            jar.write((name + " class").getBytes(StandardCharsets.UTF_8));
        }
        return new RunnableFile(file);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(each).toString(), Files.readString(each, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static String text(InputStream content) throws IOException {
        try (content) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
