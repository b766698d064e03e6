package co.misprocesos.court;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.function.UnaryOperator;

/**
 * A court that speaks CPNU's wire format on 127.0.0.1, says what it is told to say, fails when it is told to fail, and
 * remembers what it was asked. Safe for many threads; changes apply to questions that arrive after them.
 */
public final class SimulatedCourt implements AutoCloseable {

    static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    private static final int THREADS = 32;

    private final CourtArchive archive = new CourtArchive();
    private final Questions questions = new Questions();
    private final CourtAnswers answers = new CourtAnswers(archive, this::clock);
    private final Collection<Runnable> heldBack = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, daemons());
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(4, daemons());
    private final HttpServer server;
    private volatile FaultPlan faults = FaultPlan.none();
    private volatile Duration latency = Duration.ZERO;
    private volatile Clock clock = Clock.system(BOGOTA);

    private SimulatedCourt(int port) {
        // without it every answer on a kept connection waits 40 ms for an acknowledgement
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException("The court cannot open on port " + port, taken);
        }
        server.setExecutor(threads);
        server.createContext(CourtAnswers.ROOT + "/", this::hear);
    }

    /** Opens on any free port. */
    public static SimulatedCourt start() {
        return start(0);
    }

    /**
     * Opens an empty court.
     *
     * @param port 0 for any that is free
     * @throws UncheckedIOException when the port is taken
     */
    public static SimulatedCourt start(int port) {
        SimulatedCourt court = new SimulatedCourt(port);
        court.server.start();
        return court;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** What CPNU's base address is replaced with: {@code http://127.0.0.1:port/api/v2}, no slash at the end. */
    public URI baseUri() {
        return URI.create("http://127.0.0.1:" + port() + CourtAnswers.ROOT);
    }

    /** Publishes these cases, each in place of what was published under its radicado. */
    public SimulatedCourt publish(CaseFixture... cases) {
        return publish(List.of(cases));
    }

    public SimulatedCourt publish(Collection<CaseFixture> cases) {
        cases.forEach(archive::put);
        return this;
    }

    /**
     * Changes a published case in one step.
     *
     * @throws IllegalArgumentException when it is not published
     */
    public SimulatedCourt update(String radicado, UnaryOperator<CaseFixture> change) {
        archive.update(radicado, change);
        return this;
    }

    /** From now on the radicado is not published; nothing happens when it was not. */
    public SimulatedCourt remove(String radicado) {
        archive.remove(radicado);
        return this;
    }

    public Optional<CaseFixture> find(String radicado) {
        return archive.find(radicado);
    }

    /** All that is published, by radicado. */
    public List<CaseFixture> cases() {
        return archive.all();
    }

    /** Replaces the plan of failures. */
    public SimulatedCourt faults(FaultPlan plan) {
        faults = Objects.requireNonNull(plan);
        return this;
    }

    /** Every answer, good or bad, waits this long first. */
    public SimulatedCourt latency(Duration wait) {
        latency = Objects.requireNonNull(wait);
        return this;
    }

    /** What the court takes for now: the times in a Detalle, and which cases are active. Bogotá time by default. */
    public SimulatedCourt clock(Clock now) {
        clock = now.withZone(BOGOTA);
        return this;
    }

    Clock clock() {
        return clock;
    }

    public Questions questions() {
        return questions;
    }

    /** Answers honestly all that {@link Fault#hang()} has kept waiting. */
    public void release() {
        heldBack.removeIf(answer -> {
            answer.run();
            return true;
        });
    }

    void holdBack(Line line, Reply reply) {
        line.leave();
        heldBack.add(() -> line.send(reply));
    }

    void serve(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    /** Hangs up on everybody. */
    @Override
    public void close() {
        server.stop(0);
        timer.shutdownNow();
        threads.shutdownNow();
    }

    private void hear(HttpExchange exchange) {
        URI target = exchange.getRequestURI();
        String userAgent = Optional.ofNullable(exchange.getRequestHeaders().getFirst("User-Agent"))
                .orElse("");
        CourtAnswers.Asked asked = answers.answer(target);
        Question question = questions.arrive(asked, target.toString(), userAgent);
        Line line = new Line(exchange, timer, questions::leave);
        Optional<Fault> fault = faults.decide(question);
        Runnable reply = () ->
                fault.ifPresentOrElse(found -> found.strike(line, asked.reply(), this), () -> line.send(asked.reply()));
        if (latency.isZero()) {
            reply.run();
        } else {
            line.later(latency, reply);
        }
    }

    private static ThreadFactory daemons() {
        return task -> {
            Thread thread = new Thread(task, "simulated-court");
            thread.setDaemon(true);
            return thread;
        };
    }
}
