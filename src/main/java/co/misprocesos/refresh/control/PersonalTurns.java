package co.misprocesos.refresh.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Counts the questions that are asked for a person outside the queue, as those of the queue are counted. */
@ApplicationScoped
public class PersonalTurns {

    @Inject
    private UserQuestions questions;

    @Inject
    private Wants wants;

    /** Whether a question for this person goes in front of the sweep. */
    @Transactional
    public boolean areLeft(int userId) {
        return !questions.areSpent(userId);
    }

    /** Counts one that leaves. */
    @Transactional
    public void count(int userId) {
        if (questions.spend(userId)) {
            wants.postpone(userId);
        }
    }
}
