package co.misprocesos.refresh.boundary;

import co.misprocesos.account.control.CurrentAccount;
import co.misprocesos.refresh.entity.Asker;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Who is behind the current request. */
@RequestScoped
public class Askers {

    @Inject
    private CurrentAccount account;

    @Inject
    private HttpServletRequest request;

    /** The user who is logged in. */
    public Asker user() {
        return new Asker(account.id(), request.getRemoteAddr(), request.getHeader("User-Agent"));
    }

    /** A scheduler with the cron token: no user. */
    public Asker scheduler() {
        return new Asker(null, request.getRemoteAddr(), request.getHeader("User-Agent"));
    }
}
