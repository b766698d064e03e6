package co.misprocesos.refresh.control;

import co.misprocesos.cpnu.control.Courtesy;
import java.time.Duration;

/** Lets everything through at once and hears nothing: for questions that are not about courtesy. */
final class NoCourtesy implements Courtesy {

    private static final Turn TURN = new Turn() {
        @Override
        public void answered() {}

        @Override
        public void refused(Duration wish) {}

        @Override
        public void failed() {}
    };

    @Override
    public Turn await() {
        return TURN;
    }
}
