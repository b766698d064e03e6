package co.misprocesos.project.boundary;

import co.misprocesos.problem.entity.Problem;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.Objects;

/** Which cases of a project to refresh. */
public record CaseIdsBody(List<Integer> caseIds) {

    @JsonbCreator
    public CaseIdsBody(@JsonbProperty("caseIds") List<Integer> caseIds) {
        this.caseIds = caseIds;
    }

    /** @throws co.misprocesos.problem.entity.ProblemException 400 when none is named */
    static List<Integer> required(CaseIdsBody body) {
        if (body == null
                || body.caseIds == null
                || body.caseIds.isEmpty()
                || body.caseIds.stream().anyMatch(Objects::isNull)) {
            throw Problem.invalid("caseIds", "Seleccione al menos un caso del proyecto.")
                    .asException();
        }
        return body.caseIds;
    }
}
