package co.misprocesos.platform.boundary;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * What every answer carries: a request id to find it in the log, and the headers that keep a browser from
 * harm. What may be kept without asking says so itself, later.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class ResponseHeaders extends HttpFilter {

    /** Bytes; an import of 2,000 numbers with their surrounding text needs about a quarter of it. */
    static final long LARGEST_BODY = 1 << 20;

    private static final Pattern GIVEN_ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    /**
     * Nothing but files of this server; markup from text (innerHTML) only through the templates of lit-html, and the
     * address of a script from text (the service worker's) only through the policy {@code mis-procesos}.
     */
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "worker-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types lit-html mis-procesos");

    /**
     * The id that a proxy ahead has given the request already, else a new one: unique enough to find one request in a log;
     * it is no secret, and a secure random would make requests wait for each other.
     */
    private static String requestId(HttpServletRequest request) {
        String given = request.getHeader("X-Request-Id");
        if (given != null && GIVEN_ID.matcher(given).matches()) {
            return given;
        }
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Request-Id", requestId(request));
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Content-Security-Policy", CONTENT_POLICY);
        response.setHeader("Strict-Transport-Security", "max-age=31536000");
        response.setHeader("Cache-Control", request.getRequestURI().startsWith("/api") ? "no-store" : "no-cache");
        if (request.getContentLengthLong() > LARGEST_BODY) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(request, response);
    }
}
