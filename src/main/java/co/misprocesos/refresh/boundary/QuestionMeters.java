package co.misprocesos.refresh.boundary;

import co.misprocesos.cpnu.entity.Heard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts the questions that this server sent to the source, and how long they took. */
@ApplicationScoped
public class QuestionMeters {

    private static final Metadata QUESTIONS = Metadata.builder()
            .withName("misprocesos_questions")
            .withDescription("Questions that this server sent to the source, by kind and outcome")
            .build();

    /** A histogram without a unit, since the server prints the quantiles of a timer in another unit than it says. */
    private static final Metadata DURATION = Metadata.builder()
            .withName("misprocesos_question_duration_milliseconds")
            .withDescription("From sending a question to its end, by kind")
            .build();

    @Inject
    private MetricRegistry registry;

    void hear(@Observes Heard heard) {
        Tag kind = new Tag("kind", heard.kind());
        registry.counter(QUESTIONS, kind, new Tag("outcome", heard.outcome())).inc();
        registry.histogram(DURATION, kind).update(heard.took().toMillis());
    }
}
