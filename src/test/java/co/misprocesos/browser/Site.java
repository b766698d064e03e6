package co.misprocesos.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A site of one page, as strict as ours, for what a page of ours must never do. */
final class Site implements AutoCloseable {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

    private final HttpServer server;

    private Site(HttpServer server) {
        this.server = server;
    }

    /** A page with this body, this {@code /page.js} and this {@code /page.css}; {@code /api/...} answers 401. */
    static Site of(String body, String script, String style) {
        String page = "<!DOCTYPE html><html lang=\"es\"><head><title>Prueba</title>"
                + "<link rel=\"icon\" href=\"/icon.svg\"><link rel=\"stylesheet\" href=\"/page.css\">"
                + "<script type=\"module\" src=\"/page.js\"></script></head><body><main>" + body
                + "</main></body></html>";
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            Site site = new Site(server);
            site.serve("/", 200, "text/html", page);
            site.serve("/page.js", 200, "text/javascript", script);
            site.serve("/page.css", 200, "text/css", style);
            site.serve("/icon.svg", 200, "image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
            site.serve("/api/", 401, "application/problem+json", "{}");
            site.serve("/missing", 404, "text/plain", "");
            server.start();
            return site;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(String path, int status, String type, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", type + ";charset=UTF-8");
            exchange.getResponseHeaders().add("Content-Security-Policy", POLICY);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
