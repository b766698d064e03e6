package co.misprocesos.feed.boundary;

import co.misprocesos.feed.entity.Filtro;
import co.misprocesos.judicial.entity.TipoNovedad;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.radicado.entity.Radicado;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The filters of the feed as a request writes them; what is absent or blank filters nothing. */
public class FiltroParams {

    private static final Pattern ID = Pattern.compile("[0-9]{1,9}");

    @QueryParam("radicado")
    private String radicado;

    @QueryParam("projectId")
    private String projectId;

    @QueryParam("tipo")
    private String tipo;

    @QueryParam("revisada")
    private String revisada;

    /** @throws co.misprocesos.problem.entity.ProblemException 400 when one of them says nothing that can be understood */
    Filtro filtro() {
        return new Filtro(
                told(radicado).map(Radicado::parse),
                told(projectId).map(FiltroParams::project),
                told(tipo).map(FiltroParams::tipo),
                told(revisada).map(FiltroParams::revisada));
    }

    /** A parameter that says something. */
    static Optional<String> told(String text) {
        return Optional.ofNullable(text).filter(some -> !some.isBlank());
    }

    private static int project(String text) {
        if (!ID.matcher(text).matches()) {
            throw Problem.invalid("projectId", "El proyecto debe ser un número.")
                    .asException();
        }
        return Integer.parseInt(text);
    }

    private static TipoNovedad tipo(String text) {
        return Arrays.stream(TipoNovedad.values())
                .filter(tipo -> tipo.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("tipo", "Ese tipo de novedad no existe.")
                        .asException());
    }

    private static boolean revisada(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw Problem.invalid("revisada", "El filtro «revisada» debe ser true o false.")
                        .asException();
        };
    }
}
