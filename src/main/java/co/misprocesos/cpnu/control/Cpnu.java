package co.misprocesos.cpnu.control;

import co.misprocesos.cpnu.control.Resource.Body;
import co.misprocesos.cpnu.entity.Actuacion;
import co.misprocesos.cpnu.entity.Answer;
import co.misprocesos.cpnu.entity.Detalle;
import co.misprocesos.cpnu.entity.Documento;
import co.misprocesos.cpnu.entity.Heard;
import co.misprocesos.cpnu.entity.ProcesoEncontrado;
import co.misprocesos.cpnu.entity.Reason;
import co.misprocesos.cpnu.entity.Search;
import co.misprocesos.cpnu.entity.Sujeto;
import co.misprocesos.cpnu.entity.UltimasActuaciones;
import co.misprocesos.radicado.entity.Radicado;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The judiciary's public source. Every single request waits for its turn and is not sent at all while the source is being
 * left alone; so a question may take long, and belongs in no transaction. Nothing is sent twice: whoever asked decides
 * whether and when to ask again. Never throws for what the source does: whatever is not a believable answer is
 * {@link Answer.Unavailable}. An interrupt ends the question as {@link Reason#PAUSED} and stays set. Safe for many threads.
 */
public final class Cpnu {

    private final CpnuHttp http;
    private final Courtesy courtesy;
    private final QuestionListener listener;

    /** @param listener is told of each request */
    public Cpnu(CpnuSettings settings, Courtesy courtesy, QuestionListener listener) {
        this(new CpnuHttp(settings.url(), settings.timeout()), courtesy, listener);
    }

    private Cpnu(CpnuHttp http, Courtesy courtesy, QuestionListener listener) {
        this.http = http;
        this.courtesy = courtesy;
        this.listener = listener;
    }

    /** The same source, asked with another courtesy. */
    public Cpnu with(Courtesy other) {
        return new Cpnu(http, other, listener);
    }

    /** A search that was answered before, read from its {@link Search#raw()}. */
    public static Search rereadSearch(Radicado radicado, String raw) {
        Translation translation = new Translation(radicado);
        List<String> bodies = Members.bodies(raw);
        List<ProcesoEncontrado> rows = new ArrayList<>();
        for (int number = 1; number <= bodies.size(); number++) {
            rows.addAll(translation
                    .procesos(Body.of(bodies.get(number - 1)), number)
                    .rows());
        }
        return new Search(rows, raw);
    }

    /** A detail that was answered before, read from its {@link Detalle#raw()}. */
    public static Detalle rereadDetalle(Radicado radicado, String raw) {
        return new Translation(radicado).detalle(Body.of(raw));
    }

    /**
     * Every proceso under the radicado, quiet and private ones included; NotFound when the source says that it has none.
     * Never Private: that is said of each row.
     */
    public Answer<Search> search(Radicado radicado) {
        String path = "/Procesos/Consulta/NumeroRadicacion?numero=" + radicado.value() + "&SoloActivos=false&pagina=";
        Translation translation = new Translation(radicado);
        return question(() -> {
            var all = Page.all(number -> ask(radicado, Resource.SEARCH, path + number)
                    .map(body -> translation.procesos(body, number))
                    .orElseGet(Page::empty));
            if (all.rows().isEmpty()) {
                throw NoValue.notFound();
            }
            String raw = all.raw().size() == 1 ? all.raw().get(0) : all.raw().toString();
            return new Search(all.rows(), raw);
        });
    }

    /** What the source says of one proceso of the radicado; {@code idProceso} as a search gave it. */
    public Answer<Detalle> detalle(Radicado radicado, long idProceso) {
        Translation translation = new Translation(radicado);
        return question(() -> ask(radicado, Resource.DETALLE, "/Proceso/Detalle/" + idProceso)
                .map(translation::detalle)
                .orElseThrow(NoValue::notFound));
    }

    /** All parties of one proceso, those without a name left out; an empty list when the source says that there are none. */
    public Answer<List<Sujeto>> sujetos(Radicado radicado, long idProceso) {
        String path = "/Proceso/Sujetos/" + idProceso + "?pagina=";
        Translation translation = new Translation(radicado);
        return question(() -> Page.all(number -> ask(radicado, Resource.SUJETOS, path + number)
                        .map(body -> translation.sujetos(body, number))
                        .orElseGet(Page::empty))
                .rows()
                .stream()
                .filter(sujeto -> sujeto.nombre() != null)
                .toList());
    }

    /**
     * All actuaciones of one proceso in court order, newest first; an empty list when the source says that there are
     * none. All pages or nothing: when one fails, or the list changes meanwhile, the answer is Unavailable.
     */
    public Answer<List<Actuacion>> actuaciones(Radicado radicado, long idProceso) {
        String path = "/Proceso/Actuaciones/" + idProceso + "?pagina=";
        Translation translation = new Translation(radicado);
        return question(() -> List.copyOf(Page.all(number -> ask(radicado, Resource.ACTUACIONES, path + number)
                        .map(body -> translation.actuaciones(body, number))
                        .orElseGet(Page::empty))
                .rows()));
    }

    /** The newest actuaciones of one proceso and how many there are: one request (CPNU facts 4.3). */
    public Answer<UltimasActuaciones> ultimasActuaciones(Radicado radicado, long idProceso) {
        String path = "/Proceso/Actuaciones/" + idProceso + "?pagina=1";
        Translation translation = new Translation(radicado);
        return question(() -> {
            Page<Actuacion> first = ask(radicado, Resource.ACTUACIONES, path)
                    .map(body -> translation.actuaciones(body, 1))
                    .orElseGet(Page::empty);
            long records = first.records() == null ? first.rows().size() : first.records();
            return new UltimasActuaciones(first.rows(), records);
        });
    }

    /** What is published with one actuación; an empty list when the source says that there is nothing. One request. */
    public Answer<List<Documento>> documentos(Radicado radicado, long idRegActuacion) {
        Translation translation = new Translation(radicado);
        return question(() -> ask(radicado, Resource.DOCUMENTOS, "/Proceso/DocumentosActuacion/" + idRegActuacion)
                .map(translation::documentos)
                .orElseGet(List::of));
    }

    /**
     * Downloads a document into the sink and says how long it is; only then is it a whole PDF, and else the sink may hold a
     * part of anything. One request.
     *
     * @param sink is written to by another thread; not closed
     * @param most bytes; a longer one is Unavailable
     */
    public Answer<Long> descarga(Radicado radicado, long idRegDocumento, OutputStream sink, long most) {
        String path = "/Descarga/Documento/" + idRegDocumento;
        return question(() -> ask(radicado, Resource.DESCARGA, () -> downloaded(http.download(path, sink, most)))
                .orElseThrow(NoValue::notFound));
    }

    private static Optional<Long> downloaded(CpnuHttp.Download download) {
        if (download.instead() == null) {
            return Optional.of(download.bytes());
        }
        Resource.DESCARGA.understand(download.instead()).ifPresent(body -> {
            throw NoValue.format("llegó JSON en lugar de un documento PDF");
        });
        return Optional.empty();
    }

    private interface Question<T> {
        T ask() throws InterruptedException;
    }

    private static <T> Answer<T> question(Question<T> question) {
        try {
            return new Answer.Found<>(question.ask());
        } catch (NoValue end) {
            return end.answer();
        } catch (Courtesy.LeftAlone rest) {
            return new Answer.Unavailable<>(Reason.PAUSED, rest.getMessage());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return new Answer.Unavailable<>(Reason.PAUSED, "la consulta se interrumpió");
        }
    }

    private Optional<Body> ask(Radicado radicado, Resource resource, String path) throws InterruptedException {
        return ask(radicado, resource, () -> resource.understand(http.get(path)));
    }

    private <T> Optional<T> ask(Radicado radicado, Resource resource, Question<Optional<T>> request)
            throws InterruptedException {
        Courtesy.Turn turn = courtesy.await();
        long left = System.nanoTime();
        try {
            Optional<T> body = request.ask();
            turn.answered();
            tell(radicado, resource, body.isPresent() ? Heard.ANSWERED : Heard.NOTHING, left);
            return body;
        } catch (NoValue end) {
            report(turn, end);
            tell(radicado, resource, end.reason().map(Reason::name).orElse(Heard.PRIVATE), left);
            throw end;
        }
    }

    private void tell(Radicado radicado, Resource resource, String outcome, long left) {
        listener.heard(new Heard(radicado, resource.name(), outcome, Duration.ofNanos(System.nanoTime() - left)));
    }

    /** A passing trouble behind the gateway says neither that we are let in nor that the source is down. */
    private static void report(Courtesy.Turn turn, NoValue end) {
        Reason reason = end.reason().orElse(null);
        if (reason == Reason.BLOCKED) {
            turn.refused(end.retryAfter().orElse(Duration.ZERO));
        } else if (reason != null && reason.isOutage()) {
            turn.failed();
        } else if (reason != Reason.TRANSIENT) {
            turn.answered();
        }
    }
}
