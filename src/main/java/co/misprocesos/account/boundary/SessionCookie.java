package co.misprocesos.account.boundary;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/** Writes the cookie of the page: out of reach of scripts and of other sites, sent to the REST interface only. */
final class SessionCookie {

    private SessionCookie() {}

    /** Keeps a token as long as it is good. */
    static NewCookie keeping(String token, Duration rest, HttpServletRequest request) {
        return cookie(token, (int) rest.toSeconds(), request);
    }

    /** Takes whatever is kept away. */
    static NewCookie cleared(HttpServletRequest request) {
        return cookie("", 0, request);
    }

    private static NewCookie cookie(String value, int maxAge, HttpServletRequest request) {
        return new NewCookie.Builder(Credential.COOKIE)
                .value(value)
                .path("/api")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto")))
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
