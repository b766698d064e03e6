package co.misprocesos.cpnu.control;

import co.misprocesos.cpnu.entity.Heard;

/** Is told of each request to the source once it has ended, however it ended. Called by the asking thread; must not throw. */
@FunctionalInterface
public interface QuestionListener {

    /** Hears nothing. */
    QuestionListener NONE = heard -> {};

    void heard(Heard heard);
}
