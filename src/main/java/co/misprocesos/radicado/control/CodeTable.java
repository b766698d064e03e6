package co.misprocesos.radicado.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** What codes mean, from a file of lines {@code code;name} that the product carries. */
record CodeTable(Map<String, String> names) {

    CodeTable {
        names = Map.copyOf(names);
    }

    /** The table {@code file} of this component; one that is missing or names a code twice is a fault of the build. */
    static CodeTable load(String file) {
        String path = "/co/misprocesos/radicado/" + file;
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(CodeTable.class.getResourceAsStream(path), StandardCharsets.UTF_8))) {
            return new CodeTable(lines.lines()
                    .map(line -> line.split(";"))
                    .collect(Collectors.toMap(columns -> columns[0], columns -> columns[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name, or {@code unknown} with the code in brackets. */
    String name(String code, String unknown) {
        return names.getOrDefault(code, unknown + " (código " + code + ")");
    }
}
