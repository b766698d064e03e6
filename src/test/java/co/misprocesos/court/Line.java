package co.misprocesos.court;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** The connection to one asker, on which an answer is delivered well or badly. Waits hold no thread. */
final class Line {

    private static final int DROP = 8;

    private final HttpExchange exchange;
    private final ScheduledExecutorService timer;
    private final Runnable onLeave;
    private final AtomicBoolean left = new AtomicBoolean();

    /** @param onLeave run once, before the asker can know that the answer is complete */
    Line(HttpExchange exchange, ScheduledExecutorService timer, Runnable onLeave) {
        this.exchange = exchange;
        this.timer = timer;
        this.onLeave = onLeave;
    }

    void send(Reply reply) {
        byte[] bytes = reply.bytes();
        attempt(() -> {
            head(reply, bytes.length);
            leave();
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    void sendAfter(Reply reply, Duration delay) {
        later(delay, () -> send(reply));
    }

    /** Sends the body in pieces of a few bytes with a pause before each. */
    void drip(Reply reply, Duration pause) {
        byte[] bytes = reply.bytes();
        attempt(() -> head(reply, bytes.length));
        later(pause, () -> drip(bytes, 0, pause));
    }

    private void drip(byte[] bytes, int from, Duration pause) {
        int to = Math.min(bytes.length, from + DROP);
        attempt(() -> {
            if (to == bytes.length) {
                leave();
            }
            OutputStream body = exchange.getResponseBody();
            body.write(bytes, from, to - from);
            body.flush();
            if (to == bytes.length) {
                exchange.close();
            } else {
                later(pause, () -> drip(bytes, to, pause));
            }
        });
    }

    /** Promises the whole body, sends half of it and hangs up. */
    void cutOff(Reply reply) {
        byte[] bytes = reply.bytes();
        attempt(() -> {
            head(reply, bytes.length);
            leave();
            exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
            exchange.getResponseBody().flush();
            drop();
        });
    }

    /** Hangs up. */
    void drop() {
        leave();
        exchange.close();
    }

    /** Stops counting as in flight. */
    void leave() {
        if (left.compareAndSet(false, true)) {
            onLeave.run();
        }
    }

    void later(Duration delay, Runnable task) {
        timer.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void head(Reply reply, int length) throws IOException {
        if (length > 0) {
            exchange.getResponseHeaders().set("Content-Type", reply.contentType());
        }
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(reply.status(), length == 0 ? -1 : length);
    }

    /** An asker that went away is no fault of the court's. */
    private void attempt(Delivery delivery) {
        try {
            delivery.run();
        } catch (IOException gone) {
            drop();
        }
    }

    private interface Delivery {
        void run() throws IOException;
    }
}
