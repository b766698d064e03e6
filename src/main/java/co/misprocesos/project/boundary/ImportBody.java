package co.misprocesos.project.boundary;

import co.misprocesos.problem.entity.Problem;
import co.misprocesos.radicado.entity.Radicados;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Numbers to be followed: any pasted text, or a list of texts with one number each. */
public record ImportBody(String texto, List<String> radicados, Integer projectId) {

    private static final int MOST = 2_000;

    @JsonbCreator
    public ImportBody(
            @JsonbProperty("texto") String texto,
            @JsonbProperty("radicados") List<String> radicados,
            @JsonbProperty("projectId") Integer projectId) {
        this.texto = texto;
        this.radicados = radicados;
        this.projectId = projectId;
    }

    /** @throws co.misprocesos.problem.entity.ProblemException 400 when there is nothing to read, or more than 2,000 numbers */
    static Radicados read(ImportBody body) {
        if (body == null || body.texto == null && body.radicados == null) {
            throw Problem.invalid("texto", "Pegue los radicados en «texto», o envíelos en la lista «radicados».")
                    .asException();
        }
        String listed = body.radicados == null
                ? ""
                : body.radicados.stream().filter(Objects::nonNull).collect(Collectors.joining("\n"));
        Radicados read = Radicados.read((body.texto == null ? "" : body.texto) + "\n" + listed);
        if (read.numbers().size() > MOST) {
            throw Problem.invalid(
                            "texto",
                            "Se pueden importar hasta 2.000 radicados a la vez; hay "
                                    + read.numbers().size() + ".")
                    .asException();
        }
        return read;
    }
}
