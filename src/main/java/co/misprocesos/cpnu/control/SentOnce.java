package co.misprocesos.cpnu.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The empty body of a request that must leave only once. The JDK's client sends a GET again by itself when the connection
 * breaks before the answer; unseen by the courtesy that would double the load on a source in trouble. It asks for
 * the body's length before each sending, and that is where the second one ends.
 */
final class SentOnce implements BodyPublisher {

    private final BodyPublisher nothing = BodyPublishers.noBody();
    private final AtomicBoolean sent = new AtomicBoolean();

    @Override
    public long contentLength() {
        if (sent.getAndSet(true)) {
            throw new UncheckedIOException(new IOException("la conexión se cortó antes de la respuesta"));
        }
        return nothing.contentLength();
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        nothing.subscribe(subscriber);
    }
}
