package co.misprocesos.migration.control;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a look at a schema found.
 *
 * @param changes how many changes of this build are applied
 * @param checked how many things were looked at
 * @param missing a sentence for each thing without which requests fail
 * @param weak a sentence for each guard that is missing and each thing that is not as it should be
 */
public record SchemaReport(int changes, int checked, List<String> missing, List<String> weak) {

    /** All sentences, the gravest first; none when the schema is as it should be. */
    public List<String> sentences() {
        return Stream.concat(missing.stream(), weak.stream()).toList();
    }

    /** Whether requests can be served; what is weak serves them all the same. */
    public boolean serves() {
        return missing.isEmpty();
    }
}
