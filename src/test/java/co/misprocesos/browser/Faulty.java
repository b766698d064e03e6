package co.misprocesos.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** For the length of a block, what the page asks of some addresses of the interface fails. */
final class Faulty implements AutoCloseable {

    private final Page page;
    private final Predicate<String> which;

    private Faulty(Page page, Predicate<String> which) {
        this.page = page;
        this.which = which;
    }

    /**
     * Questions of this method to addresses that contain this fail in this way; the rest is answered by the server. A service
     * worker would ask past it: see {@link #withoutWorker}.
     *
     * @param path a regular expression of what follows {@code /api}, as a whole
     */
    static Faulty answers(Page page, String method, String path, Consumer<Route> fault) {
        Pattern wanted = Pattern.compile(".*/api" + path);
        Predicate<String> which = url -> wanted.matcher(url).matches();
        page.route(which, route -> {
            if (route.request().method().equals(method)) {
                fault.accept(route);
            } else {
                route.fallback();
            }
        });
        return new Faulty(page, which);
    }

    /** The page asks by itself, so that its questions can be caught. */
    static void withoutWorker(Page page) {
        page.addInitScript("delete Navigator.prototype.serviceWorker");
    }

    /** There is no way to the server. */
    static void offline(Route route) {
        route.abort("internetdisconnected");
    }

    /** Nobody ever answers. */
    static void silence(Route route) {}

    /** A problem of the interface, with {@code Retry-After} where one is given. */
    static Consumer<Route> problem(int status, String detail, String retryAfter) {
        String body =
                "{\"type\":\"/problemas/x\",\"title\":\"x\",\"status\":" + status + ",\"detail\":\"" + detail + "\"}";
        return fulfil(status, "application/problem+json", body, retryAfter);
    }

    /** What stands in between answers with a page for people. */
    static Consumer<Route> html(int status) {
        return fulfil(status, "text/html", "<html><body><h1>Oh no</h1></body></html>", null);
    }

    /** Any answer. */
    static Consumer<Route> fulfil(int status, String type, String body, String retryAfter) {
        Map<String, String> headers = retryAfter == null
                ? Map.of("Content-Type", type)
                : Map.of("Content-Type", type, "Retry-After", retryAfter);
        return route -> route.fulfill(
                new Route.FulfillOptions().setStatus(status).setHeaders(headers).setBody(body));
    }

    @Override
    public void close() {
        page.unroute(which);
    }
}
