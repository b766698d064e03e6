package co.misprocesos.platform.boundary;

import co.misprocesos.platform.control.PageFiles;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The page that the WAR carries, read once. */
@ApplicationScoped
public class ShippedPage {

    /** What is not of the page: the container's own, and what libraries bring, of which the page imports a little. */
    private static final Set<String> NOT_OURS = Set.of("/WEB-INF/", "/META-INF/", "/webjars/");

    @Inject
    private ServletContext context;

    private PageFiles files;

    @PostConstruct
    void read() {
        SortedMap<String, byte[]> own = new TreeMap<>();
        paths("/").forEach(path -> bytes(path).ifPresent(bytes -> own.put(path, bytes)));
        files = PageFiles.of(own, this::bytes);
    }

    /** As it was at the start. */
    PageFiles files() {
        return files;
    }

    private Stream<String> paths(String folder) {
        return Stream.ofNullable(context.getResourcePaths(folder))
                .flatMap(Collection::stream)
                .filter(path -> !NOT_OURS.contains(path))
                .flatMap(path -> path.endsWith("/") ? paths(path) : Stream.of(path));
    }

    private Optional<byte[]> bytes(String path) {
        try (InputStream file = context.getResourceAsStream(path)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
