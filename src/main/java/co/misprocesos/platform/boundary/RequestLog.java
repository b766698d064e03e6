package co.misprocesos.platform.boundary;

import co.misprocesos.platform.control.RequestLine;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Counts what the API answered, and writes a line for what is worth one ({@code REQUEST_LOG}). */
@WebFilter(urlPatterns = "/api/*", asyncSupported = true)
public class RequestLog extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger REQUESTS = Logger.getLogger("co.misprocesos.requests");

    @Inject
    private transient RequestMeters meters;

    @Inject
    private transient Clock clock;

    @Inject
    @ConfigProperty(name = "REQUEST_LOG")
    private String lines;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begun = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(new Later(begun), request, response);
            } else {
                keep(request, response, begun);
            }
        }
    }

    private void keep(HttpServletRequest request, HttpServletResponse response, long begun) {
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        meters.answered(response.getStatus(), took);
        RequestLine line = new RequestLine(
                request.getMethod(),
                request.getRequestURI(),
                response.getStatus(),
                took,
                response.getHeader("X-Request-Id"));
        if (lines.equals("all") || lines.equals("notable") && line.isNotable()) {
            REQUESTS.info(line.json(clock.instant()));
        }
    }

    /** An answer that another thread gives later. */
    private final class Later implements AsyncListener {

        private final long begun;

        private Later(long begun) {
            this.begun = begun;
        }

        @Override
        public void onComplete(AsyncEvent event) {
            keep(
                    (HttpServletRequest) event.getSuppliedRequest(),
                    (HttpServletResponse) event.getSuppliedResponse(),
                    begun);
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // completes after it
        }

        @Override
        public void onError(AsyncEvent event) {
            // completes after it
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this, event.getSuppliedRequest(), event.getSuppliedResponse());
        }
    }
}
