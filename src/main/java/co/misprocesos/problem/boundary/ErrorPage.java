package co.misprocesos.problem.boundary;

import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** What the container itself refuses (a bad token, a path outside the API) is told as a problem too (web.xml sends it here). */
@WebServlet("/_error")
public class ErrorPage extends HttpServlet {

    private static final Map<ProblemType, String> SENTENCES = Map.of(
            ProblemType.UNAUTHENTICATED, "La sesión no es válida o ya terminó. Inicie sesión de nuevo.",
            ProblemType.NOT_FOUND, "No existe nada en esta dirección.");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemType type = Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(ProblemType::of)
                .orElse(ProblemType.NOT_FOUND);
        String instance = Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .orElseGet(request::getRequestURI);
        Problem problem = Problem.of(type, SENTENCES.getOrDefault(type, type.title() + "."));
        response.setStatus(type.status());
        response.setContentType(ProblemJson.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (type == ProblemType.UNAUTHENTICATED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        response.getWriter().write(ProblemJson.of(problem, instance).toString());
    }
}
