package co.misprocesos.platform.boundary;

import co.misprocesos.platform.control.PageFiles;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * The files of the page below the name of their state, {@code /v/<build>/…}: kept by browsers for ever. Asked for by
 * another name, as while servers are replaced one by one, they are given and kept by nobody; but modules are not given, so
 * that no page is made of two states.
 */
@WebServlet(urlPatterns = "/v/*", loadOnStartup = 1)
public class VersionedFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/archivos.json";

    @Inject
    private transient ShippedPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageFiles files = page.files();
        String asked = Objects.requireNonNullElse(request.getPathInfo(), "/");
        int slash = asked.indexOf('/', 1);
        String path = slash < 0 ? "" : asked.substring(slash);
        Optional<byte[]> bytes = path.equals(LIST) ? Optional.of(list(files)) : files.find(path);
        boolean current = bytes.isPresent() && asked.substring(1, slash).equals(files.build());
        if (bytes.isEmpty() || path.equals(PageFiles.INDEX) || (!current && path.endsWith(".js"))) {
            response.setHeader("Cache-Control", "no-store");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-store");
        response.setContentType(type(path));
        response.setContentLength(bytes.get().length);
        response.getOutputStream().write(bytes.get());
    }

    private String type(String path) {
        return Optional.ofNullable(getServletContext().getMimeType(path)).orElse("application/octet-stream");
    }

    private static byte[] list(PageFiles files) {
        return Json.createObjectBuilder()
                .add("build", files.build())
                .add("archivos", Json.createArrayBuilder(files.addresses()))
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
