package co.misprocesos.cpnu.control;

import co.misprocesos.cpnu.control.Resource.Body;
import co.misprocesos.cpnu.entity.Actuacion;
import co.misprocesos.cpnu.entity.Answer;
import co.misprocesos.cpnu.entity.Detalle;
import co.misprocesos.cpnu.entity.Reason;
import co.misprocesos.cpnu.entity.Search;
import co.misprocesos.cpnu.entity.SourceState;
import co.misprocesos.cpnu.entity.Sujeto;
import co.misprocesos.radicado.entity.Radicado;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The judiciary's public source. Every question waits for the pace, is tried again where that can heal, and is not asked
 * at all while the source is being left alone; so it may take long, and belongs in no transaction. Never throws for what
 * the source does: whatever is not a believable answer is {@link Answer.Unavailable}. An interrupt ends the question as
 * {@link Reason#PAUSED} and stays set. Safe for many threads.
 */
public final class Cpnu {

    private final SourcePause pause;
    private final Pacing pacing;
    private final Retry retry;
    private final CpnuHttp http;

    /** @param random shared by threads, so it must be safe for them, as {@link java.util.Random} is */
    public Cpnu(CpnuSettings settings, Pacing pacing, Sleeper sleeper, Clock clock, RandomGenerator random) {
        this.pause = new SourcePause(settings.pause(), settings.longPause(), clock, random);
        this.pacing = pacing;
        this.retry = new Retry(sleeper, random);
        this.http = new CpnuHttp(settings.url(), settings.timeout());
    }

    /**
     * Every proceso under the radicado, quiet and private ones included; NotFound when the source says that it has none.
     * Never Private: that is said of each row.
     */
    public Answer<Search> search(Radicado radicado) {
        String path = "/Procesos/Consulta/NumeroRadicacion?numero=" + radicado.value() + "&SoloActivos=false&pagina=";
        Translation translation = new Translation(radicado);
        return question(turn -> {
            var all = Page.all(number -> ask(turn, Resource.SEARCH, path + number)
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
        return question(turn -> ask(turn, Resource.DETALLE, "/Proceso/Detalle/" + idProceso)
                .map(translation::detalle)
                .orElseThrow(NoValue::notFound));
    }

    /** All parties of one proceso, those without a name left out; an empty list when the source says that there are none. */
    public Answer<List<Sujeto>> sujetos(Radicado radicado, long idProceso) {
        String path = "/Proceso/Sujetos/" + idProceso + "?pagina=";
        Translation translation = new Translation(radicado);
        return question(turn -> Page.all(number -> ask(turn, Resource.SUJETOS, path + number)
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
        return question(turn -> List.copyOf(Page.all(number -> ask(turn, Resource.ACTUACIONES, path + number)
                        .map(body -> translation.actuaciones(body, number))
                        .orElseGet(Page::empty))
                .rows()));
    }

    /** From now on no request leaves; one that is on its way is answered. For the server's stop: there is no way back. */
    public void stop() {
        pause.stop();
    }

    /** How the source treats us now. Ask {@link #pausedUntil()} whether a question may leave. */
    public SourceState state() {
        return pause.state();
    }

    /** Until when no question leaves; empty when one may. */
    public Optional<Instant> pausedUntil() {
        return pause.pausedUntil();
    }

    private interface Question<T> {
        T ask(SourcePause.Turn turn) throws InterruptedException;
    }

    private <T> Answer<T> question(Question<T> question) {
        try (SourcePause.Turn turn = pause.enter()) {
            return answer(turn, question);
        } catch (NoValue paused) {
            return paused.answer();
        }
    }

    private static <T> Answer<T> answer(SourcePause.Turn turn, Question<T> question) {
        try {
            T value = question.ask(turn);
            turn.answered();
            return new Answer.Found<>(value);
        } catch (NoValue end) {
            turn.ended(end);
            return end.answer();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return new Answer.Unavailable<>(Reason.PAUSED, "la consulta se interrumpió");
        }
    }

    private Optional<Body> ask(SourcePause.Turn turn, Resource resource, String path) throws InterruptedException {
        return retry.call(() -> {
            turn.check();
            pacing.await();
            turn.check();
            return resource.understand(http.get(path));
        });
    }
}
