package co.misprocesos.cpnu.control;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import co.misprocesos.cpnu.entity.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/**
 * Lets a PDF through to a sink, and nothing else: hangs up as soon as the first bytes are no PDF's or the limit is passed.
 * Holds no more of it than the part that has just come.
 */
final class PdfBody implements BodySubscriber<Long> {

    private static final String MAGIC = "%PDF-";

    private final OutputStream sink;
    private final long most;
    private final StringBuilder start = new StringBuilder();
    private final CompletableFuture<Long> length = new CompletableFuture<>();
    private volatile Subscription subscription;
    private long bytes;

    /** @param most bytes */
    PdfBody(OutputStream sink, long most) {
        this.sink = sink;
        this.most = most;
    }

    /** Whether a body calls itself a PDF. */
    static boolean isNamedSo(HttpHeaders headers) {
        return type(headers).equals("application/pdf");
    }

    /** What a body calls itself, without parameters; empty when it doesn't. */
    static String type(HttpHeaders headers) {
        return headers.firstValue("Content-Type")
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    @Override
    public CompletionStage<Long> getBody() {
        return length;
    }

    @Override
    public void onSubscribe(Subscription source) {
        subscription = source;
        source.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        try {
            for (ByteBuffer buffer : buffers) {
                take(buffer);
            }
            subscription.request(1);
        } catch (IOException | NoValue end) {
            subscription.cancel();
            length.completeExceptionally(end);
        }
    }

    private void take(ByteBuffer buffer) throws IOException {
        byte[] part = new byte[buffer.remaining()];
        buffer.get(part);
        bytes += part.length;
        if (bytes > most) {
            throw NoValue.format("el documento pasa de " + most + " bytes");
        }
        if (start.length() < MAGIC.length()) {
            start.append(new String(part, 0, Math.min(part.length, MAGIC.length() - start.length()), ISO_8859_1));
            doubt();
        }
        sink.write(part);
    }

    /** A page under a PDF's name means that the source is not letting us in, as everywhere. */
    private void doubt() {
        if (start.toString().stripLeading().startsWith("<")) {
            throw NoValue.unavailable(Reason.BLOCKED, "llegó una página en lugar de un documento");
        }
        if (!MAGIC.startsWith(start.toString())) {
            throw NoValue.format("el documento no es un PDF");
        }
    }

    @Override
    public void onError(Throwable error) {
        length.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
        if (start.length() < MAGIC.length()) {
            length.completeExceptionally(NoValue.format("el documento no es un PDF"));
        } else {
            length.complete(bytes);
        }
    }
}
