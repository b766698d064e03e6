package co.misprocesos.refresh.control;

import co.misprocesos.cpnu.entity.Documento;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import co.misprocesos.problem.entity.ProblemType;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.entity.ActuacionPedida;
import co.misprocesos.refresh.entity.DocumentoDescargado;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The documents of an actuación, fetched when a person asks for them and kept nowhere. Whoever waits for the court holds
 * neither the request's thread nor a connection.
 */
@ApplicationScoped
public class Documents {

    private static final int AT_ONCE = 8;
    private static final int WAITING = 64;
    private static final int MOST_LISTS = 1_000;
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final Duration SOON = Duration.ofSeconds(10);

    private record Listed(List<Documento> documentos, Instant at) {}

    private final Cache<Long, Listed> lists =
            Caffeine.newBuilder().maximumSize(MOST_LISTS).expireAfterWrite(KEPT).build();

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private KnownActuaciones actuaciones;

    @Inject
    private CourtDocuments court;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "REFRESH_FRESH_FOR")
    private Duration freshFor;

    private WaitingRoom room;

    @PostConstruct
    void open() {
        room = new WaitingRoom(executor, AT_ONCE, WAITING);
    }

    /**
     * What the court publishes with an actuación; an answer younger than REFRESH_FRESH_FOR is not asked for again.
     *
     * @param id ours
     * @throws ProblemException 404 when the user doesn't follow the case or it has no such actuación; the rest comes with
     *     the stage
     */
    public CompletionStage<List<Documento>> list(int userId, Radicado radicado, long id) {
        ActuacionPedida ours = actuaciones.read(userId, radicado, id);
        return later(() -> young(id, freshFor).orElseGet(() -> fresh(userId, radicado, id, ours)));
    }

    /**
     * One of them, as a whole PDF. A list of the last minutes says which there are.
     *
     * @throws ProblemException as {@link #list}
     */
    public CompletionStage<DocumentoDescargado> download(int userId, Radicado radicado, long id, long idRegDocumento) {
        ActuacionPedida ours = actuaciones.read(userId, radicado, id);
        return later(() -> {
            List<Documento> published = young(id, KEPT).orElseGet(() -> fresh(userId, radicado, id, ours));
            return court.download(userId, radicado, one(published, idRegDocumento));
        });
    }

    private static Documento one(List<Documento> published, long idRegDocumento) {
        return published.stream()
                .filter(each -> each.idRegDocumento() == idRegDocumento)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("Esa actuación no tiene ese documento.")
                        .asException());
    }

    private Optional<List<Documento>> young(long id, Duration age) {
        return Optional.ofNullable(lists.getIfPresent(id))
                .filter(listed -> clock.instant().isBefore(listed.at().plus(age)))
                .map(Listed::documentos);
    }

    private List<Documento> fresh(int userId, Radicado radicado, long id, ActuacionPedida ours) {
        List<Documento> published = ours.contenido().conDocumentos() ? court.list(userId, radicado, ours) : List.of();
        lists.put(id, new Listed(published, clock.instant()));
        return published;
    }

    private <T> CompletionStage<T> later(Supplier<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        boolean admitted = room.admit(() -> {
            try {
                answer.complete(work.get());
            } catch (RuntimeException failure) {
                answer.completeExceptionally(failure);
            }
        });
        if (!admitted) {
            throw busy();
        }
        return answer;
    }

    private static ProblemException busy() {
        return Problem.retryable(
                        ProblemType.UNAVAILABLE,
                        "Hay varias personas esperando documentos de la Rama Judicial. Intente de nuevo en unos segundos.",
                        SOON)
                .asException();
    }
}
