package co.misprocesos.cpnu.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.misprocesos.cpnu.entity.Heard;
import co.misprocesos.radicado.entity.Radicado;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A court over real HTTP that answers as a test tells it to, and remembers what it was asked. */
final class Court implements AutoCloseable {

    static {
        // else each answer waits 40 ms for an acknowledgement
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    static final Radicado RADICADO = new Radicado("11001400306120190012300");
    static final long ID = 61230450;

    final List<String> asked = new CopyOnWriteArrayList<>();
    final List<HttpExchange> exchanges = new CopyOnWriteArrayList<>();
    final List<Heard> heard = new CopyOnWriteArrayList<>();
    final TestCourtesy courtesy = new TestCourtesy();
    final Cpnu cpnu;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile HttpHandler handler = json(500, "{}");

    Court() {
        this(Duration.ofSeconds(10));
    }

    Court(Duration timeout) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/api/v2/", this::handle);
        server.start();
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/v2/");
        cpnu = new Cpnu(new CpnuSettings(url, timeout), courtesy, heard::add);
    }

    /** From now on every request is answered like this. */
    Court answers(HttpHandler next) {
        handler = next;
        return this;
    }

    /** From now on the requests are answered like this one after the other, the last for ever. */
    Court answers(HttpHandler first, HttpHandler... others) {
        List<HttpHandler> left = new CopyOnWriteArrayList<>(others);
        left.add(0, first);
        return answers(exchange -> (left.size() > 1 ? left.remove(0) : left.get(0)).handle(exchange));
    }

    static HttpHandler json(int status, String body) {
        return body(status, "application/json; charset=utf-8", body.getBytes(UTF_8));
    }

    static HttpHandler message(int status, String message) {
        return json(status, "{\"StatusCode\":" + status + ",\"Message\":\"" + message.replace("\"", "\\\"") + "\"}");
    }

    static HttpHandler page(int status) {
        return body(status, "text/html", "<html><head><title>403 Forbidden</title></head></html>".getBytes(UTF_8));
    }

    static HttpHandler body(int status, String contentType, byte[] body) {
        return exchange -> {
            if (contentType != null) {
                exchange.getResponseHeaders().set("Content-Type", contentType);
            }
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        };
    }

    static HttpHandler withHeader(String name, String value, HttpHandler rest) {
        return exchange -> {
            exchange.getResponseHeaders().set(name, value);
            rest.handle(exchange);
        };
    }

    /** A fixture of this component. */
    static String fixture(String name) {
        try (var file = Court.class.getResourceAsStream("/co/misprocesos/cpnu/" + name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        exchanges.add(exchange);
        try (exchange) {
            handler.handle(exchange);
        } catch (IOException hungUp) {
            // the client may hang up whenever it has read enough
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
