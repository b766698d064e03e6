package co.misprocesos.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;

/** A proxy before the shared server: it notes what is asked for, and can give the page out as of another state. */
final class Front implements AutoCloseable {

    private static final Set<String> OF_ONE_LEG =
            Set.of("connection", "content-length", "host", "expect", "upgrade", "transfer-encoding", "http2-settings");

    private static final String PAST = "ba9876543210";

    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final String behind;
    private final String build;
    private final HttpServer server;
    private volatile String shown;
    private volatile String slow = "";
    private volatile CountDownLatch line = new CountDownLatch(0);

    /** Before the server at this address. */
    Front(String behind) throws IOException {
        this.behind = behind;
        build = new String(get("/").body(), StandardCharsets.UTF_8)
                .replaceAll("(?s).*/v/([0-9a-f]{12})/app\\.js.*", "$1");
        shown = build;
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::pass);
        server.start();
    }

    String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The name of the state in which the page is given out. */
    String build() {
        return shown;
    }

    /** Gives the same files out by another name, as a server that was renewed does. */
    void renew(String build) {
        shown = build;
    }

    /** The paths that were asked for since the last time, in their order. */
    List<String> asked() {
        List<String> all = List.copyOf(asked);
        asked.clear();
        return all;
    }

    /** Answers to paths that match this begin to come, and no more until {@link #goOn}. */
    void stall(String regex) {
        slow = regex;
        line = new CountDownLatch(1);
    }

    /** What began to come comes to its end. */
    void goOn() {
        line.countDown();
    }

    @Override
    public void close() {
        goOn();
        server.stop(0);
        threads.shutdownNow();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            asked.add(path);
            HttpResponse<byte[]> answer = answerTo(exchange, behind(path));
            byte[] body = answer.body();
            answer.headers().map().forEach((name, values) -> {
                if (!OF_ONE_LEG.contains(name.toLowerCase()) && !name.startsWith(":")) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            if (path.equals("/") || path.equals("/index.html") || path.endsWith("/archivos.json")) {
                body = renamed(exchange, body);
            }
            exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
            write(exchange, body, path.matches(slow));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** JDK's server sends the headers with the first bytes. */
    private void write(HttpExchange exchange, byte[] body, boolean stalls) throws IOException, InterruptedException {
        int begun = stalls ? body.length / 2 : 0;
        if (stalls) {
            exchange.getResponseBody().write(body, 0, begun);
            exchange.getResponseBody().flush();
            line.await();
        }
        exchange.getResponseBody().write(body, begun, body.length - begun);
    }

    /** The state that is shown is the server's own; its own name is that of a state that was. */
    private String behind(String path) {
        String shownAt = "/v/" + shown + "/";
        return path.startsWith(shownAt)
                ? path.replace(shownAt, "/v/" + build + "/")
                : path.replace("/v/" + build + "/", "/v/" + PAST + "/");
    }

    /** The page's own addresses in a text, by the name that is shown. */
    private byte[] renamed(HttpExchange exchange, byte[] body) throws IOException {
        boolean packed = "gzip".equals(exchange.getResponseHeaders().getFirst("Content-Encoding"));
        byte[] plain = packed ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body;
        exchange.getResponseHeaders().remove("Content-Encoding");
        exchange.getResponseHeaders().remove("ETag");
        return new String(plain, StandardCharsets.UTF_8).replace(build, shown).getBytes(StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> answerTo(HttpExchange exchange, String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(behind + path));
        exchange.getRequestHeaders().forEach((name, values) -> {
            boolean passes = !OF_ONE_LEG.contains(name.toLowerCase()) && !name.equalsIgnoreCase("If-None-Match");
            values.forEach(value -> {
                if (passes) {
                    request.header(name, value);
                }
            });
        });
        byte[] body = exchange.getRequestBody().readAllBytes();
        var publisher =
                body.length == 0 ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body);
        return client.send(
                request.method(exchange.getRequestMethod(), publisher).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> get(String path) throws IOException {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(behind + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException stopped) {
            throw new UncheckedIOException(new IOException(stopped));
        }
    }
}
