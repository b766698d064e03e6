package co.misprocesos.account.boundary;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** Shows MP-JWT, which reads one place only, the token of the cookie as if it had come as a bearer. */
class AsBearer extends HttpServletRequestWrapper {

    private final String token;

    AsBearer(HttpServletRequest request, String token) {
        super(request);
        this.token = token;
    }

    @Override
    public String getHeader(String name) {
        return "Authorization".equalsIgnoreCase(name) ? "Bearer " + token : super.getHeader(name);
    }
}
