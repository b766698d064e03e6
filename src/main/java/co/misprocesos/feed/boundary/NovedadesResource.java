package co.misprocesos.feed.boundary;

import co.misprocesos.account.control.CurrentAccount;
import co.misprocesos.feed.control.Inbox;
import co.misprocesos.feed.control.Novedades;
import co.misprocesos.paging.entity.Limit;
import co.misprocesos.paging.entity.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What changed in the cases that the caller follows. */
@Path("/novedades")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("user")
public class NovedadesResource {

    @Inject
    private CurrentAccount account;

    @Inject
    private Novedades novedades;

    @Inject
    private Inbox inbox;

    @GET
    public FeedAnswer read(
            @BeanParam FiltroParams params, @QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        Page<NovedadView> page = novedades
                .page(account.id(), params.filtro(), FiltroParams.told(cursor), Limit.parse(limit))
                .map(NovedadView::of);
        return new FeedAnswer("OK", page.items(), page.next().orElse(null));
    }

    @PUT
    @Path("/{id}/revisada")
    public OneAnswer see(@PathParam("id") long id) {
        inbox.see(account.id(), id);
        return one(id);
    }

    @DELETE
    @Path("/{id}/revisada")
    public OneAnswer unsee(@PathParam("id") long id) {
        inbox.unsee(account.id(), id);
        return one(id);
    }

    private OneAnswer one(long id) {
        return new OneAnswer("OK", NovedadView.of(novedades.one(account.id(), id)));
    }

    /** GET /novedades. */
    public record FeedAnswer(String status, List<NovedadView> novedades, String next) {}

    /** PUT and DELETE /novedades/{id}/revisada. */
    public record OneAnswer(String status, NovedadView novedad) {}
}
