package co.misprocesos.platform.control;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/** EclipseLink would ask a dead database three times with 5 s between; a caller is better served by a 503 at once. */
public class SessionTuning implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getLogin().setQueryRetryAttemptCount(0);
    }
}
