package co.misprocesos.server;

import co.misprocesos.court.Fault;
import co.misprocesos.court.FaultPlan;
import co.misprocesos.court.SimulatedCourt;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Collection;
import org.awaitility.Awaitility;

/** The shared court is ill for the length of a block; after it, the court is well and the server asks it again. */
public final class Illness implements AutoCloseable {

    private static final Duration RECOVERY = Duration.ofSeconds(60);
    private static Person visitor;

    private final SharedServer shared = SharedServer.get();

    private Illness() {}

    public static Illness of(FaultPlan plan) {
        Illness illness = new Illness();
        illness.court().faults(plan);
        return illness;
    }

    /** Questions about these stay without an answer until the block ends, or the server loses patience. */
    public static Illness holding(Collection<String> radicados) {
        return of(FaultPlan.none().when(question -> radicados.contains(question.radicado()), Fault.hang()));
    }

    /** Every answer takes so long. */
    public static Illness slow(Duration latency) {
        Illness illness = new Illness();
        illness.court().latency(latency);
        return illness;
    }

    @Override
    public void close() {
        court().faults(FaultPlan.none()).latency(Duration.ZERO).release();
        Awaitility.await().atMost(RECOVERY).until(Illness::isOver);
    }

    private SimulatedCourt court() {
        return shared.court();
    }

    /** A source that refused again stays shut until a question succeeds. */
    private static boolean isOver() {
        boolean answered = visitor().lookUp(Numbers.next()).getString("status").equals("SIN_RESULTADOS");
        JsonObject source = visitor().api().get("/api/fuente").json();
        return answered && source.getString("estado").equals("DISPONIBLE") && source.isNull("pausaHasta");
    }

    private static synchronized Person visitor() {
        if (visitor == null) {
            visitor = Person.newcomer();
        }
        return visitor;
    }
}
