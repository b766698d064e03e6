package co.misprocesos.bench;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/** The ideal: so many bytes from memory, through the same server and its filters. It is in the benchmark's WAR only. */
@WebServlet("/static/*")
public class StaticAnswer extends HttpServlet {

    private static final byte[] BYTES = new byte[1 << 20];

    static {
        Arrays.fill(BYTES, (byte) 'x');
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int length = Integer.parseInt(request.getPathInfo().substring(1));
        response.setContentType("application/json");
        response.setContentLength(length);
        response.getOutputStream().write(BYTES, 0, length);
    }
}
