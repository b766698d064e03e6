package co.misprocesos.cpnu.control;

import static co.misprocesos.cpnu.control.Answers.found;
import static co.misprocesos.cpnu.control.Answers.unavailable;
import static co.misprocesos.cpnu.control.Court.ID;
import static co.misprocesos.cpnu.control.Court.RADICADO;
import static co.misprocesos.cpnu.control.Court.fixture;
import static co.misprocesos.cpnu.control.Court.json;
import static co.misprocesos.cpnu.control.Court.message;
import static co.misprocesos.cpnu.control.Court.page;
import static co.misprocesos.cpnu.control.Court.withHeader;
import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.cpnu.entity.Answer;
import co.misprocesos.cpnu.entity.Detalle;
import co.misprocesos.cpnu.entity.Reason;
import com.sun.net.httpserver.HttpHandler;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the source's courtesy is asked for and told. */
@Timeout(30)
class CourtesyTest {

    private static final HttpHandler GOOD = json(200, fixture("detalle.json"));

    private final Court court = new Court();

    @AfterEach
    void close() {
        court.close();
    }

    @Test
    void takesATurnForEachRequestAndSendsNothingBeforeIt() {
        court.answers(GOOD);
        court.courtesy.before = () -> assertEquals(court.courtesy.turns(), court.asked.size());
        found(ask());
        found(ask());

        assertEquals(2, court.courtesy.turns());
        assertEquals(2, court.asked.size());
    }

    static List<HttpHandler> answers() {
        return List.of(
                GOOD,
                message(404, "No se encontro detalle para el IdProceso: 61230450"),
                message(404, "No se puede ver el detalle de un proceso privado"),
                message(404, "Error converting data type numeric to int."),
                json(200, "{}"),
                json(302, "{}"),
                json(200, "no es JSON"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void saysAnsweredWhateverTheSourceSaidAsLongAsItLetUsIn(HttpHandler answer) {
        assertReport("answered", answer);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void saysFailedOfABrokenServer(int status) {
        assertReport("failed", json(status, "{}"));
    }

    @Test
    void saysFailedOfASourceThatIsSilent() {
        CountDownLatch never = new CountDownLatch(1);
        try (Court silent = new Court(Duration.ofMillis(300))) {
            silent.answers(exchange -> await(never));

            unavailable(Reason.TIMEOUT, silent.cpnu.detalle(RADICADO, ID));
            assertEquals(List.of("failed"), silent.courtesy.reports);
            assertEquals(1, silent.asked.size());
        } finally {
            never.countDown();
        }
    }

    @Test
    void saysFailedOfASourceThatNobodyReaches() {
        TestCourtesy courtesy = new TestCourtesy();
        CpnuSettings nowhere = new CpnuSettings(URI.create("http://nadie.invalid"), Duration.ofSeconds(10));

        unavailable(Reason.UNREACHABLE, new Cpnu(nowhere, courtesy, QuestionListener.NONE).detalle(RADICADO, ID));
        assertEquals(List.of("failed"), courtesy.reports);
        assertEquals(1, courtesy.turns());
    }

    static List<HttpHandler> refusals() {
        return List.of(page(403), page(429), json(403, "{}"), page(200), page(404));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void saysRefusedOfAPageAndOfARefusal(HttpHandler refusal) {
        assertReport("refused PT0S", refusal);
    }

    @Test
    void passesOnHowLongTheSourceWishesToBeLeftAlone() {
        assertReport("refused PT15M", withHeader("Retry-After", "900", page(429)));
    }

    @Test
    void passesOnUntilWhenTheSourceWishesToBeLeftAlone() {
        court.answers(exchange -> {
            ZonedDateTime later = ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(90);
            withHeader("Retry-After", RFC_1123_DATE_TIME.format(later), page(403))
                    .handle(exchange);
        });
        ask();

        Duration wish = Duration.parse(court.courtesy.reports.get(0).replace("refused ", ""));
        assertTrue(wish.toSeconds() >= 88 && wish.toSeconds() <= 91, wish.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mañana", "-5", "", "99999999999"})
    void takesAnUnreadableWishForNone(String wish) {
        assertReport("refused PT0S", withHeader("Retry-After", wish, page(403)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Connection Timeout Expired.", "Error de prueba."})
    void saysNothingOfAPassingTrouble(String trouble) {
        court.answers(message(404, trouble), GOOD);

        unavailable(Reason.TRANSIENT, ask());
        assertEquals(1, court.asked.size());
        assertEquals(1, court.courtesy.turns());
        assertEquals(List.of(), court.courtesy.reports);
    }

    @Test
    void sendsNothingWhileTheSourceIsLeftAlone() {
        court.courtesy.before = () -> {
            throw new Courtesy.LeftAlone("la fuente descansa");
        };

        for (Answer<?> answer : List.of(
                ask(),
                court.cpnu.search(RADICADO),
                court.cpnu.sujetos(RADICADO, ID),
                court.cpnu.actuaciones(RADICADO, ID),
                court.cpnu.ultimasActuaciones(RADICADO, ID))) {
            assertEquals("la fuente descansa", unavailable(Reason.PAUSED, answer));
        }
        assertEquals(List.of(), court.asked);
        assertEquals(List.of(), court.courtesy.reports);
    }

    @Test
    void isPausedWhenItsTurnIsInterruptedAndKeepsTheInterrupt() {
        court.courtesy.before = () -> {
            throw new InterruptedException();
        };

        unavailable(Reason.PAUSED, ask());
        assertTrue(Thread.interrupted());
        assertEquals(List.of(), court.asked);
    }

    @Test
    void asksWithAnotherCourtesyWithoutTouchingItsOwn() {
        court.answers(GOOD);
        TestCourtesy other = new TestCourtesy();

        found(court.cpnu.with(other).detalle(RADICADO, ID));
        assertEquals(1, other.turns());
        assertEquals(List.of("answered"), other.reports);
        assertEquals(0, court.courtesy.turns());
    }

    /** Once, and of one request. */
    private void assertReport(String report, HttpHandler handler) {
        court.answers(handler, GOOD);
        ask();

        assertEquals(List.of(report), court.courtesy.reports);
        assertEquals(1, court.courtesy.turns());
        assertEquals(1, court.asked.size());
    }

    private Answer<Detalle> ask() {
        return court.cpnu.detalle(RADICADO, ID);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
