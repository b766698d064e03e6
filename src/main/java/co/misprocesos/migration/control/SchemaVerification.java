package co.misprocesos.migration.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares a database with what the migrations leave, by name. Of a table that the original service made an equal thing
 * of another name will do, since such tables keep their names; ours are named by us. What a database has beyond the list
 * is its owner's.
 */
public final class SchemaVerification {

    private final SchemaCatalog catalog;
    private final List<SchemaThing> expected = ExpectedSchema.things();
    private final Set<String> expectedKeys =
            expected.stream().map(SchemaThing::key).collect(Collectors.toSet());
    private final List<String> missing = new ArrayList<>();
    private final List<String> weak = new ArrayList<>();

    private SchemaVerification(SchemaCatalog catalog) {
        this.catalog = catalog;
    }

    /** Looks at everything and changes nothing. */
    public static SchemaReport verify(Connection connection) throws SQLException {
        return new SchemaVerification(SchemaCatalog.of(connection)).report(SchemaState.of(connection));
    }

    private SchemaReport report(SchemaState state) {
        state.pending().forEach(change -> missing.add("The change " + change + " is not applied."));
        for (SchemaThing each : expected) {
            if (each.owner().isEmpty() || catalog.hasTable(each.owner())) {
                check(each);
            }
        }
        int promised = state.applied() + state.pending().size() + expected.size();
        return new SchemaReport(state.applied(), promised, List.copyOf(missing), List.copyOf(weak));
    }

    private void check(SchemaThing wanted) {
        Optional<SchemaThing> found = catalog.named(wanted);
        if (found.isPresent() && found.get().saysTheSameAs(wanted) || isAdoptedAs(wanted)) {
            return;
        }
        if (found.isEmpty()) {
            (wanted.isEssential() ? missing : weak).add("There is no " + wanted + otherName(wanted) + ".");
        } else if (found.get().isInvalid()) {
            weak.add("The " + wanted.key() + " is invalid: its making was interrupted; drop it and make it anew.");
        } else {
            weak.add("The " + wanted.key() + " is " + found.get().definition() + "; it should be " + wanted.definition()
                    + ".");
        }
    }

    private boolean isAdoptedAs(SchemaThing wanted) {
        return catalog.isAdopted(wanted.owner()) && catalog.things().stream().anyMatch(each -> each.willDoFor(wanted));
    }

    private String otherName(SchemaThing wanted) {
        return catalog.things().stream()
                .filter(each -> each.saysTheSameAs(wanted) && !expectedKeys.contains(each.key()))
                .filter(each -> !wanted.isEssential())
                .map(each -> "; " + each.name() + " says the same under another name")
                .findFirst()
                .orElse("");
    }
}
