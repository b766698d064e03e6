package co.misprocesos.platform.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the page is entered by: asked for again each time, so that it always names the newest files. */
@WebServlet(urlPatterns = {"", "/index.html"})
public class IndexPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ShippedPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> index = page.files().index();
        if (index.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = "W/\"" + page.files().build() + "\"";
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(index.get().getBytes(StandardCharsets.UTF_8));
    }
}
