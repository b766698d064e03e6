package co.misprocesos.platform.control;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What an ES module asks for by itself: its static relative imports and re-exports. */
final class ModuleImports {

    private static final Pattern SPECIFIER = Pattern.compile("\\b(?:from|import)\\s*[\"'](\\.{1,2}/[^\"']+)[\"']");

    private ModuleImports() {}

    /**
     * The paths of the imported files.
     *
     * @param path of the module itself, from the root
     */
    static List<String> of(String path, byte[] module) {
        URI here = URI.create(path);
        return SPECIFIER
                .matcher(new String(module, StandardCharsets.UTF_8))
                .results()
                .map((MatchResult found) -> here.resolve(found.group(1)).getPath())
                .toList();
    }
}
