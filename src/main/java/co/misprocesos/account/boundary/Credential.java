package co.misprocesos.account.boundary;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a request brings to say who is calling: a bearer (RFC 6750 2.1), or the cookie of the page. */
final class Credential {

    /** The cookie that keeps a token where no script can read it. */
    static final String COOKIE = "misprocesos";

    /** A header that a page of another origin cannot send: it would need CORS, which is never granted. */
    static final String PAGE_HEADER = "X-Mis-Procesos";

    private static final String PAGE = "pagina";
    private static final String SCHEME = "Bearer ";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private Credential() {}

    static Optional<String> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip())
                .filter(token -> !token.isEmpty());
    }

    /** The token of the cookie: of no worth beside an Authorization, nor for an unsafe method that the page did not send. */
    static Optional<String> cookie(HttpServletRequest request) {
        if (request.getHeader("Authorization") != null || !SAFE.contains(request.getMethod()) && !isFromPage(request)) {
            return Optional.empty();
        }
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(token -> !token.isEmpty())
                .findFirst();
    }

    /** By which a person comes. */
    static Optional<String> token(HttpServletRequest request) {
        return bearer(request).or(() -> cookie(request));
    }

    static boolean isFromPage(HttpServletRequest request) {
        return PAGE.equals(request.getHeader(PAGE_HEADER));
    }
}
