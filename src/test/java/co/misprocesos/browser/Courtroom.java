package co.misprocesos.browser;

import co.misprocesos.court.ActuacionFixture;
import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.SeededCases;
import co.misprocesos.court.SimulatedCourt;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.SharedServer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** What happens at the shared court, told as a lawyer would. Every case that is published here is a test's own. */
public final class Courtroom {

    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");
    private static final long SEED = 5_000_000;
    private static final AtomicInteger CALLS = new AtomicInteger();

    private Courtroom() {}

    /** Publishes a case, changed as told first; returns its number. */
    public static String publish(UnaryOperator<CaseFixture> change) {
        String radicado = Numbers.next();
        court().publish(change.apply(CaseFixture.of(radicado)));
        return radicado;
    }

    /** Publishes so many cases, each with a story of its own, some of them private; returns their numbers. */
    public static List<String> publish(int n) {
        List<CaseFixture> cases = SeededCases.many(n, SEED + CALLS.incrementAndGet());
        court().publish(cases);
        return cases.stream().map(CaseFixture::radicado).toList();
    }

    /** Registers an actuación so many days ago; {@code anotacion} may be null. */
    public static void register(String radicado, int daysAgo, String actuacion, String anotacion) {
        ActuacionFixture happened = ActuacionFixture.on(daysAgo(daysAgo), actuacion, anotacion);
        court().update(radicado, published -> published.plusActuacion(happened));
    }

    /** Rewrites the annotation of an actuación, whose number counts from 1. */
    public static void rewrite(String radicado, int consActuacion, String anotacion) {
        court().update(
                        radicado,
                        published -> published.editActuacion(consActuacion, held -> held.withAnotacion(anotacion)));
    }

    /** Takes an actuación away. */
    public static void withdraw(String radicado, int consActuacion) {
        court().update(radicado, published -> published.minusActuacion(consActuacion));
    }

    /** Hides the case from the public. */
    public static void hide(String radicado) {
        court().update(radicado, CaseFixture::asPrivado);
    }

    /** The day in Bogotá so many days ago. */
    public static LocalDate daysAgo(int days) {
        return LocalDate.now(BOGOTA).minusDays(days);
    }

    private static SimulatedCourt court() {
        return SharedServer.get().court();
    }
}
