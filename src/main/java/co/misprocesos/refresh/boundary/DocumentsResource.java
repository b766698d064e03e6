package co.misprocesos.refresh.boundary;

import co.misprocesos.account.control.CurrentAccount;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.control.Documents;
import co.misprocesos.refresh.entity.DocumentoDescargado;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;

/** What the court publishes with an actuación of a case that the user follows. */
@Path("/procesos/{radicado}/actuaciones/{id}/documentos")
@RolesAllowed("user")
public class DocumentsResource {

    private static final String PDF = "application/pdf";

    @Inject
    private CurrentAccount account;

    @Inject
    private Documents documents;

    /** Their list, as the court gives it now. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public CompletionStage<DocumentosAnswer> read(@PathParam("radicado") String radicado, @PathParam("id") long id) {
        return documents.list(account.id(), new Radicado(radicado), id).thenApply(DocumentosAnswer::of);
    }

    /** One of them, to be kept as a file and not shown in the page. */
    @GET
    @Path("/{documentoId}")
    @Produces(PDF)
    public CompletionStage<Response> download(
            @PathParam("radicado") String radicado,
            @PathParam("id") long id,
            @PathParam("documentoId") long documentoId) {
        String name = radicado + "-" + id + "-" + documentoId + ".pdf";
        return documents
                .download(account.id(), new Radicado(radicado), id, documentoId)
                .thenApply(documento -> file(documento, name));
    }

    private static Response file(DocumentoDescargado documento, String name) {
        return Response.ok(documento.body(), PDF)
                .header(HttpHeaders.CONTENT_LENGTH, documento.length())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
