package co.misprocesos.saved.boundary;

import co.misprocesos.problem.entity.Problem;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.Objects;

/** Which saved processes to refresh; no body and no ids mean all of them. */
public record IdsBody(List<Integer> ids) {

    @JsonbCreator
    public IdsBody(@JsonbProperty("ids") List<Integer> ids) {
        this.ids = ids;
    }

    /** @throws co.misprocesos.problem.entity.ProblemException 400 when one of them is null */
    static List<Integer> ids(IdsBody body) {
        List<Integer> ids = body == null ? null : body.ids;
        if (ids != null && ids.stream().anyMatch(Objects::isNull)) {
            throw Problem.invalid("ids", "Cada proceso guardado se nombra con su número.")
                    .asException();
        }
        return ids;
    }
}
