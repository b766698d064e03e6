package co.misprocesos.project.boundary;

import co.misprocesos.project.entity.Linking;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.core.Response;

/**
 * What putting a case into a project answers: 201 for a new one, 200 for one that was there.
 *
 * @param action {@code created} or {@code exists}
 */
public record LinkedAnswer(String status, String action, @JsonbProperty("case") LinkedCase linked) {

    static Response of(Linking linking) {
        LinkedCase linked = new LinkedCase(linking.caseId(), linking.radicado(), linking.savedId());
        String action = linking.created() ? "created" : "exists";
        return Response.status(linking.created() ? Response.Status.CREATED : Response.Status.OK)
                .entity(new LinkedAnswer("OK", action, linked))
                .build();
    }

    /** The case as it stands in the project now. */
    public record LinkedCase(int id, String radicado, Integer savedProcessId) {}
}
