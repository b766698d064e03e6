package co.misprocesos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the page's files must be: the same components as the house, small, and unable to run what they show. */
final class PageRules {

    private static final int LONGEST_FILE = 150;
    private static final String PAGE = "page";
    private static final String LIBRARIES = "webjars";
    private static final Set<String> WITHOUT_MODULES = Set.of("icons", "WEB-INF", "META-INF");

    private static final Pattern TEXTS = Pattern.compile(".*\\.(js|css|html|svg|webmanifest|json)");
    private static final Pattern IMPORT = Pattern.compile(
            "(?m)(?:^\\s*(?:import|export)\\s(?:[^'\"`;]*?\\sfrom\\s)?|\\bimport\\s*\\()\\s*['\"]([^'\"]*)");
    private static final Pattern UNKNOWN_IMPORT = Pattern.compile("\\bimport\\s*\\(\\s*[^'\"\\s]");
    private static final Pattern DEFINITION = Pattern.compile("\\bdefine\\(\\s*['\"`]|customElements\\.define\\(");
    private static final Pattern MARKUP_FROM_TEXT =
            Pattern.compile("\\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\\.write|unsafeHTML|unsafeSVG"
                    + "|setHTMLUnsafe|createContextualFragment|srcdoc)|\\beval\\(|\\bnew Function\\b");
    private static final Pattern INLINE = Pattern.compile(
            "<script(?![^>]*\\ssrc=)[^>]*>|<style\\b|\\sstyle=|\\son[a-z]+=[\"'$]|=\\s*[\"']?javascript:",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("\\bhttps?://[^\\s\"'`)<>]*|[\"'(]//[\\w.-]+");
    private static final Pattern KNOWN_ADDRESS = Pattern.compile(
            "http://www\\.w3\\.org/2000/svg|https://consultaprocesos\\.ramajudicial\\.gov\\.co(?:/.*)?");

    private final Path folder;
    private final Map<String, Set<String>> allowed;

    /** @param allowed component to the components that it may import */
    PageRules(Path folder, Map<String, Set<String>> allowed) {
        this.folder = folder;
        this.allowed = allowed;
    }

    /** Each broken rule with the file that breaks it; empty when all are kept. */
    List<String> broken() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .flatMap(file -> of(file).map(fault -> file.toString().replace('\\', '/') + ": " + fault))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Stream<String> of(Path file) {
        Stream<String> place = place(file);
        if (component(file).endsWith("-INF") || !TEXTS.matcher(file.toString()).matches()) {
            return place;
        }
        String text = text(file);
        Stream<String> ofAll =
                Stream.of(size(text), addresses(text), inline(file, text)).flatMap(faults -> faults);
        return Stream.concat(Stream.concat(place, ofAll), isModule(file) ? module(file, text) : Stream.empty());
    }

    private Stream<String> place(Path file) {
        String component = component(file);
        boolean known = component.isEmpty() || component.equals(PAGE) || allowed.containsKey(component);
        boolean fine = known || WITHOUT_MODULES.contains(component) && !isModule(file);
        return fine ? Stream.empty() : Stream.of("lives in an unknown folder");
    }

    private static Stream<String> size(String text) {
        long lines = text.lines().count();
        return lines <= LONGEST_FILE ? Stream.empty() : Stream.of("has " + lines + " lines");
    }

    private static Stream<String> addresses(String text) {
        return found(ADDRESS, text)
                .filter(address -> !KNOWN_ADDRESS.matcher(address).matches())
                .map(address -> "names a foreign address, " + address);
    }

    private static Stream<String> inline(Path file, String text) {
        boolean holdsMarkup = isModule(file) || file.toString().endsWith(".html");
        return holdsMarkup ? found(INLINE, text).map(said -> "has an inline " + said.strip()) : Stream.empty();
    }

    private Stream<String> module(Path file, String text) {
        Stream<String> markup = found(MARKUP_FROM_TEXT, text).map(said -> "takes text for markup or code, " + said);
        Stream<String> unknown = found(UNKNOWN_IMPORT, text).map(said -> "imports what only its run can tell");
        long elements = found(DEFINITION, text).count();
        Stream<String> second = elements > 1 ? Stream.of("defines " + elements + " elements") : Stream.empty();
        Stream<String> imports =
                IMPORT.matcher(text).results().map(found -> found.group(1)).flatMap(told -> imported(file, told));
        return Stream.of(markup, unknown, second, imports).flatMap(faults -> faults);
    }

    private Stream<String> imported(Path file, String told) {
        if (!told.startsWith("./") && !told.startsWith("../")) {
            return Stream.of("imports " + told + ", which is not relative");
        }
        Path target = Path.of("/").resolve(file).resolveSibling(told).normalize();
        Path inside = Path.of("/").relativize(target);
        String from = component(file);
        String to = component(inside);
        boolean library = to.equals(LIBRARIES);
        if (!library && !Files.isRegularFile(folder.resolve(inside))) {
            return Stream.of("imports " + told + ", which is not there");
        }
        Set<String> others = new HashSet<>(allowed.getOrDefault(from, Set.of()));
        others.add(PAGE);
        boolean fine = from.isEmpty() || from.equals(to) || (from.equals(PAGE) ? library : others.contains(to));
        return fine ? Stream.empty() : Stream.of("imports " + told + ", which " + from + " may not");
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }

    private static boolean isModule(Path file) {
        return file.toString().endsWith(".js");
    }

    /** The first folder; empty for what lives at the root. */
    private static String component(Path file) {
        return file.getNameCount() < 2 ? "" : file.getName(0).toString();
    }

    private String text(Path file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
