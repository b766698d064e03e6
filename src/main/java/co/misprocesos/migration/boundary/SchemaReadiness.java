package co.misprocesos.migration.boundary;

import co.misprocesos.migration.control.SchemaReport;
import co.misprocesos.migration.control.VerifiedSchema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means that nothing is missing without which requests fail: tables, columns, sequences, functions. A guard that is
 * missing (constraint, index, trigger) is told and does not take the service from its users. The look is the one after
 * the migrations; asking again asks no database.
 */
@Readiness
@ApplicationScoped
public class SchemaReadiness implements HealthCheck {

    private static final int SENTENCES = 5;

    @Inject
    private VerifiedSchema schema;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("esquema");
        return schema.report()
                .map(report -> answer.status(report.serves())
                        .withData("cambios", report.changes())
                        .withData("faltan", told(report)))
                .orElseGet(answer::down)
                .build();
    }

    private static String told(SchemaReport report) {
        List<String> sentences = report.sentences();
        String first = String.join(" ", sentences.subList(0, Math.min(SENTENCES, sentences.size())));
        return sentences.size() <= SENTENCES ? first : first + " (+" + (sentences.size() - SENTENCES) + ")";
    }
}
