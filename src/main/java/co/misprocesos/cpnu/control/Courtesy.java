package co.misprocesos.cpnu.control;

import java.time.Duration;

/** How the source is spared: asked for a turn before every single request, and told what came of it. */
public interface Courtesy {

    /**
     * Returns when one request may leave. Callers may be many; each return allows one request.
     *
     * @throws LeftAlone when none may leave for now, however long one waits here
     */
    Turn await() throws InterruptedException;

    /** One request's right to leave. What is said of a request that left before a pause changes nothing after it. */
    interface Turn {

        /** The source let us in, whatever it said. */
        void answered();

        /**
         * The source refused us.
         *
         * @param wish how long it asks to be left alone; zero when it doesn't say
         */
        void refused(Duration wish);

        /** The source did not answer, or answered that it is in trouble: many of these in a row mean that it is down. */
        void failed();
    }

    /** No request leaves for now. */
    final class LeftAlone extends RuntimeException {

        /** @param why in Spanish, for the record of attempts */
        public LeftAlone(String why) {
            super(why, null, false, false);
        }
    }
}
