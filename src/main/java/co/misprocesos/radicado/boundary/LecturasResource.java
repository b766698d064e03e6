package co.misprocesos.radicado.boundary;

import co.misprocesos.problem.entity.Problem;
import co.misprocesos.radicado.entity.Radicados;
import jakarta.annotation.security.RolesAllowed;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Reads any text for its numbers, so that no client needs to know the rule. Nothing is asked, nothing is kept. */
@Path("/lecturas")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("user")
public class LecturasResource {

    /** A text without numbers is a reading without pieces; only one that is missing is refused. */
    @POST
    public LecturaView read(Texto sent) {
        if (sent == null || sent.texto() == null) {
            throw Problem.invalid("texto", "Pegue en «texto» lo que se debe leer.")
                    .asException();
        }
        return LecturaView.of(Radicados.read(sent.texto()));
    }

    /** @param texto anything that was pasted */
    public record Texto(String texto) {

        @JsonbCreator
        public Texto(@JsonbProperty("texto") String texto) {
            this.texto = texto;
        }
    }

    /** @param piezas numbers and refusals in the order of the text, each once */
    public record LecturaView(String status, List<PiezaView> piezas) {

        static LecturaView of(Radicados read) {
            return new LecturaView(
                    "OK", read.pieces().stream().map(PiezaView::of).toList());
        }
    }
}
