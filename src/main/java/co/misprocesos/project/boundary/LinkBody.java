package co.misprocesos.project.boundary;

import co.misprocesos.problem.entity.Problem;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;

/** Which case to put into a project: a saved process, or any number. */
public record LinkBody(Integer savedProcessId, String radicado) {

    @JsonbCreator
    public LinkBody(
            @JsonbProperty("savedProcessId") Integer savedProcessId, @JsonbProperty("radicado") String radicado) {
        this.savedProcessId = savedProcessId;
        this.radicado = radicado;
    }

    /** @throws co.misprocesos.problem.entity.ProblemException 400 when neither is named */
    static LinkBody named(LinkBody body) {
        if (body == null || body.savedProcessId == null && body.radicado == null) {
            throw Problem.invalid("radicado", "Indique el proceso guardado o el radicado que quiere agregar.")
                    .asException();
        }
        return body;
    }
}
