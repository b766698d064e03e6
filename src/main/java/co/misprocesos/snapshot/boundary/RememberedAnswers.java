package co.misprocesos.snapshot.boundary;

import co.misprocesos.account.control.CurrentAccount;
import co.misprocesos.snapshot.control.Answers;
import co.misprocesos.snapshot.control.Snapshots;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Answers a {@link Remembered} list from memory, or remembers the answer as it is written. It runs after the caller's role was checked. */
@Provider
@Remembered
@Priority(Priorities.USER)
public class RememberedAnswers implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {

    private static final String KEY = Answers.Key.class.getName();

    @Inject
    private CurrentAccount account;

    @Inject
    private Snapshots snapshots;

    @Inject
    private Answers answers;

    @Override
    public void filter(ContainerRequestContext request) {
        Answers.Key key = new Answers.Key(
                account.id(), request.getUriInfo().getRequestUri().getRawSchemeSpecificPart(), snapshots.now());
        Optional<byte[]> known = answers.find(key);
        if (known.isPresent()) {
            request.abortWith(
                    Response.ok(known.get(), MediaType.APPLICATION_JSON_TYPE).build());
        } else {
            request.setProperty(KEY, key);
        }
    }

    /** Only a success is worth remembering. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != Response.Status.OK.getStatusCode()) {
            request.removeProperty(KEY);
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (!(context.getProperty(KEY) instanceof Answers.Key key)) {
            context.proceed();
            return;
        }
        OutputStream wire = context.getOutputStream();
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        context.setOutputStream(answer);
        context.proceed();
        byte[] bytes = answer.toByteArray();
        answers.remember(key, bytes);
        wire.write(bytes);
    }
}
