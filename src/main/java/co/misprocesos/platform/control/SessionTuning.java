package co.misprocesos.platform.control;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;

/** EclipseLink would ask a dead database three times with 5 s between; a caller is better served by a 503 at once. */
public class SessionTuning implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        ((DatabaseLogin) session.getLogin()).setQueryRetryAttemptCount(0);
    }
}
