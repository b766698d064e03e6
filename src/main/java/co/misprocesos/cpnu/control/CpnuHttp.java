package co.misprocesos.cpnu.control;

import co.misprocesos.cpnu.entity.Reason;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One request on the wire and nothing more: no pace, no second attempt. Judges the transport, then the status, then
 * whether the body is JSON at all (CPNU facts 3.1); a body that cannot matter is not read.
 */
final class CpnuHttp {

    static final int MAX_BODY = 8 << 20;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final String USER_AGENT = "MisProcesos/1.0 (+seguimiento de procesos judiciales)";

    private final String base;
    private final Duration limit;
    private final HttpClient client;

    /** @param limit of the whole exchange, from connecting to the body's last byte */
    CpnuHttp(URI base, Duration limit) {
        this.base = base.toString().replaceAll("/+$", "");
        this.limit = limit;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT.compareTo(limit) < 0 ? CONNECT : limit)
                .build();
    }

    /** A JSON body, not yet parsed, under a status that is neither a refusal nor a failure of the server. */
    record Reply(int status, String text) {}

    Reply get(String path) throws InterruptedException {
        HttpResponse<byte[]> response = exchange(request(path, "application/json"), CpnuHttp::body);
        refuseByStatus(response);
        return new Reply(response.statusCode(), JsonText.of(response.headers(), response.body()));
    }

    /**
     * Writes a PDF into the sink, which may hold a part of it when this ends badly.
     *
     * @param most bytes; a longer file is no answer
     * @return its length, or what the source said instead of it
     */
    Download download(String path, OutputStream sink, long most) throws InterruptedException {
        HttpResponse<Download> response =
                exchange(request(path, "application/pdf, application/json"), info -> file(info, sink, most));
        refuseByStatus(response);
        return response.body();
    }

    /**
     * A file that was written, or else a message.
     *
     * @param bytes of the file
     * @param instead null when there is a file
     */
    record Download(long bytes, Reply instead) {}

    private static BodySubscriber<Download> file(ResponseInfo info, OutputStream sink, long most) {
        if (info.statusCode() == 200 && PdfBody.isNamedSo(info.headers())) {
            return BodySubscribers.mapping(new PdfBody(sink, most), bytes -> new Download(bytes, null));
        }
        return BodySubscribers.mapping(body(info), text -> new Download(0, instead(info, text)));
    }

    /** What is neither a file nor text is not taken for a page: nobody is shutting us out with a picture. */
    private static Reply instead(ResponseInfo info, byte[] text) {
        String type = PdfBody.type(info.headers());
        if (isFailure(info.statusCode())) {
            return null;
        }
        if (!JsonText.isPossible(info.headers()) && !type.startsWith("text/") && !type.contains("html")) {
            throw NoValue.format("llegó " + type + " en lugar de un documento PDF");
        }
        return new Reply(info.statusCode(), JsonText.of(info.headers(), text));
    }

    private HttpRequest request(String path, String accept) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("User-Agent", USER_AGENT)
                .header("Accept", accept)
                .method("GET", new SentOnce())
                .build();
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> handler) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        CompletableFuture<HttpResponse<T>> exchange = client.sendAsync(request, handler);
        try {
            return exchange.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw NoValue.unavailable(Reason.TIMEOUT, "sin respuesta completa en " + limit);
        } catch (ExecutionException broken) {
            throw transport(broken.getCause());
        } finally {
            exchange.cancel(true);
        }
    }

    private static BodySubscriber<byte[]> body(ResponseInfo info) {
        boolean matters = !isFailure(info.statusCode()) && JsonText.isPossible(info.headers());
        return new BoundedBody(matters ? MAX_BODY : 0);
    }

    private static NoValue transport(Throwable failure) {
        if (failure instanceof NoValue end) {
            return end;
        }
        Throwable cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        if (cause instanceof BoundedBody.TooLarge) {
            return NoValue.format(cause.getMessage());
        }
        boolean late = cause instanceof HttpTimeoutException && !(cause instanceof HttpConnectTimeoutException);
        String what = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return NoValue.unavailable(late ? Reason.TIMEOUT : Reason.UNREACHABLE, what);
    }

    private static boolean isRefusal(int status) {
        return status == 403 || status == 429;
    }

    private static boolean isFailure(int status) {
        return isRefusal(status) || status >= 500;
    }

    private static void refuseByStatus(HttpResponse<?> response) {
        int status = response.statusCode();
        if (isFailure(status)) {
            throw NoValue.unavailable(
                    isRefusal(status) ? Reason.BLOCKED : Reason.SERVER_ERROR,
                    "estado HTTP " + status,
                    RetryAfter.of(response.headers()).orElse(null));
        }
    }
}
