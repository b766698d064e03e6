package co.misprocesos.cpnu.control;

import co.misprocesos.cpnu.entity.Heard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Logger;

/** Tells the operator's log of each question, on a logger whose lines the launcher shows without a headline. */
@ApplicationScoped
public class QuestionLog {

    private static final Logger QUESTIONS = Logger.getLogger("co.misprocesos.questions");

    @Inject
    private Clock clock;

    void hear(@Observes Heard heard) {
        QUESTIONS.info(QuestionLine.of(heard, clock.instant()));
    }
}
