package co.misprocesos.platform.control;

import static java.util.stream.Collectors.joining;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files of the page as they are shipped, and the name of this state of them. Everything that the page asks for lies
 * below {@code /v/<build>}, so that a browser may keep it for ever and modules find each other by relative imports. The
 * same files have the same name on every server.
 */
public final class PageFiles {

    /** What the page is entered by. */
    public static final String INDEX = "/index.html";

    private static final String FIRST = "/app.js";
    private static final String WORKER = "/sw.js";
    private static final String MANIFEST = "/manifest.webmanifest";
    private static final int DIGITS = 12;

    private final SortedMap<String, byte[]> files;
    private final String build;

    private PageFiles(SortedMap<String, byte[]> files) {
        this.files = files;
        this.build = digest(files);
    }

    /**
     * The page of these files, and of those that its modules import from elsewhere.
     *
     * @param own the page's own files by their path from the root
     * @param elsewhere the bytes of what libraries bring, by path
     */
    public static PageFiles of(SortedMap<String, byte[]> own, Function<String, Optional<byte[]>> elsewhere) {
        SortedMap<String, byte[]> all = new TreeMap<>(own);
        Deque<String> unread = new ArrayDeque<>(own.keySet());
        while (!unread.isEmpty()) {
            String path = unread.pop();
            if (path.endsWith(".js")) {
                for (String imported : ModuleImports.of(path, all.get(path))) {
                    if (!all.containsKey(imported)) {
                        elsewhere.apply(imported).ifPresent(bytes -> {
                            all.put(imported, bytes);
                            unread.push(imported);
                        });
                    }
                }
            }
        }
        return new PageFiles(all);
    }

    /** The first 12 hexadecimal digits of a SHA-256 over all paths and bytes. */
    public String build() {
        return build;
    }

    /** The bytes of a file of the page. */
    public Optional<byte[]> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /**
     * What the page is entered by: {@code {v}} is where this state of the page lies, {@code {precargas}} the links that
     * let a browser ask at once for all styles and all modules that {@code app.js} imports. What it imports later, for one
     * view, is none.
     */
    public Optional<String> index() {
        return find(INDEX).map(bytes -> new String(bytes, StandardCharsets.UTF_8)
                .replace("{precargas}", preloads())
                .replace("{v}", "/v/" + build));
    }

    /** The addresses of everything that the page may need without a network. */
    public List<String> addresses() {
        return Stream.concat(
                        files.containsKey(MANIFEST) ? Stream.of(MANIFEST) : Stream.empty(),
                        versioned(path -> !path.equals(MANIFEST)))
                .toList();
    }

    private String preloads() {
        return Stream.concat(
                        links("<link rel=\"preload\" as=\"style\" href=\"%s\">", path -> path.endsWith(".css")),
                        links("<link rel=\"modulepreload\" href=\"%s\">", needed()::contains))
                .collect(joining("\n  "));
    }

    private Stream<String> links(String link, Predicate<String> wanted) {
        return versioned(wanted).map(link::formatted);
    }

    /** The modules without which the page shows nothing: what its first one imports, and those in turn. */
    private Set<String> needed() {
        Set<String> found = new HashSet<>();
        Deque<String> unread = new ArrayDeque<>(List.of(FIRST));
        while (!unread.isEmpty()) {
            String path = unread.pop();
            if (files.containsKey(path) && found.add(path)) {
                unread.addAll(ModuleImports.of(path, files.get(path)));
            }
        }
        return found;
    }

    private Stream<String> versioned(Predicate<String> wanted) {
        return files.keySet().stream()
                .filter(path -> !path.equals(INDEX) && !path.equals(WORKER))
                .filter(wanted)
                .map(path -> "/v/" + build + path);
    }

    private static String digest(SortedMap<String, byte[]> files) {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            files.forEach((path, bytes) -> {
                sum.update(lengthOf(path.getBytes(StandardCharsets.UTF_8)));
                sum.update(path.getBytes(StandardCharsets.UTF_8));
                sum.update(lengthOf(bytes));
                sum.update(bytes);
            });
            return HexFormat.of().formatHex(sum.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Before each piece, so that no two sets of files read the same. */
    private static byte[] lengthOf(byte[] piece) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(piece.length).array();
    }
}
