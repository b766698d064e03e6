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

    private static final String PROBLEM = ErrorPage.class.getName();

    /** Ends a request with a problem where no resource has been reached yet, as before anybody is let in. */
    public static void tell(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(PROBLEM, problem);
        response.sendError(problem.type().status());
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = request.getAttribute(PROBLEM) instanceof Problem told ? told : byStatus(request);
        String instance = Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .orElseGet(request::getRequestURI);
        response.setStatus(problem.type().status());
        response.setContentType(ProblemJson.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        problem.retryAfter().ifPresent(wait -> response.setHeader("Retry-After", String.valueOf(wait.toSeconds())));
        if (problem.type() == ProblemType.UNAUTHENTICATED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        response.getWriter().write(ProblemJson.of(problem, instance).toString());
    }

    private static Problem byStatus(HttpServletRequest request) {
        ProblemType type = Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(ProblemType::of)
                .orElse(ProblemType.NOT_FOUND);
        return Problem.of(type, SENTENCES.getOrDefault(type, type.title() + "."));
    }
}
