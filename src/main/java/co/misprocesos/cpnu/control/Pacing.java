package co.misprocesos.cpnu.control;

/** Holds every single request back until it may leave; below the retries, so that these are paced too. */
public interface Pacing {

    /** Lets everything through at once: for a court of one's own. */
    Pacing UNLIMITED = () -> {};

    /** Returns when one request may leave. Callers may be many; each return allows one request. */
    void await() throws InterruptedException;
}
