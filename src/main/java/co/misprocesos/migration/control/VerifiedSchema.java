package co.misprocesos.migration.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the look at the schema after this server's migrations found; it is not repeated. */
@ApplicationScoped
public class VerifiedSchema {

    private volatile SchemaReport report;

    void keep(SchemaReport found) {
        report = found;
    }

    /** Empty until the migrations are through. */
    public Optional<SchemaReport> report() {
        return Optional.ofNullable(report);
    }
}
