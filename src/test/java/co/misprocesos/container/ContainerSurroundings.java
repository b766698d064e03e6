package co.misprocesos.container;

import co.misprocesos.server.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Makes what the server needs before Arquillian reads arquillian.xml, once and only when there is a class to run inside
 * it: a database of its own, and a port on which {@link ContainerCourt} will listen.
 */
final class ContainerSurroundings implements BeforeAllCallback {

    static final String COURT_PORT = "test.court.port";
    private static final String DATABASE_URL = "test.db.url";

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!isInside() && System.getProperty(DATABASE_URL) == null) {
            System.setProperty(DATABASE_URL, TestDatabase.create().url());
            System.setProperty(COURT_PORT, String.valueOf(freePort()));
        }
    }

    /** JUnit runs the extensions again inside the server. */
    private static boolean isInside() {
        return Boolean.getBoolean("test.inside");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
