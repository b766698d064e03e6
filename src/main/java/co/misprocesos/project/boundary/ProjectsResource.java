package co.misprocesos.project.boundary;

import co.misprocesos.account.control.CurrentAccount;
import co.misprocesos.project.control.ProjectList;
import co.misprocesos.project.control.Projects;
import co.misprocesos.project.entity.Colour;
import co.misprocesos.snapshot.boundary.Remembered;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The caller's projects. */
@Path("/projects")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("user")
public class ProjectsResource {

    @Inject
    private CurrentAccount account;

    @Inject
    private Projects projects;

    @Inject
    private ProjectList list;

    @GET
    @Remembered
    public ListAnswer read() {
        return new ListAnswer(
                "OK", list.of(account.id()).stream().map(ProjectView::of).toList());
    }

    @POST
    public Response create(ProjectBody sent) {
        ProjectBody body = ProjectBody.orEmpty(sent);
        int id =
                projects.create(account.id(), body.requiredName(), body.colour().orElse(Colour.DEFAULT));
        return Response.status(Response.Status.CREATED).entity(one(id)).build();
    }

    @PATCH
    @Path("/{id}")
    public OneAnswer change(@PathParam("id") int id, ProjectBody sent) {
        ProjectBody body = ProjectBody.orEmpty(sent);
        projects.change(account.id(), id, body.optionalName(), body.colour());
        return one(id);
    }

    @DELETE
    @Path("/{id}")
    public DeletedAnswer drop(@PathParam("id") int id) {
        projects.drop(account.id(), id);
        return new DeletedAnswer("OK", id);
    }

    private OneAnswer one(int id) {
        return new OneAnswer("OK", ProjectView.of(list.one(account.id(), id)));
    }

    /** GET /projects. */
    public record ListAnswer(String status, List<ProjectView> projects) {}

    /** POST and PATCH. */
    public record OneAnswer(String status, ProjectView project) {}

    /** Every DELETE below /projects. */
    public record DeletedAnswer(String status, int deletedId) {}
}
