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

import co.misprocesos.cpnu.entity.Reason;
import com.sun.net.httpserver.HttpHandler;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RetryTest {

    private static final HttpHandler GOOD = json(200, fixture("detalle.json"));
    private static final HttpHandler BROKEN = json(500, "{\"StatusCode\":500,\"Message\":\"roto\"}");

    private final Court court = new Court();

    @AfterEach
    void close() {
        court.close();
    }

    @Test
    void sendsThreeRequestsAtMostForABrokenServer() {
        court.answers(BROKEN);

        unavailable(Reason.SERVER_ERROR, court.cpnu.detalle(RADICADO, ID));
        assertEquals(3, court.asked.size());
        assertEquals(2, court.slept.size());
    }

    @Test
    void sendsThreeRequestsAtMostForAPassingTrouble() {
        court.answers(message(404, "Connection Timeout Expired."));

        unavailable(Reason.TRANSIENT, court.cpnu.detalle(RADICADO, ID));
        assertEquals(3, court.asked.size());
    }

    @Test
    void isGladOfTheThirdAnswer() {
        court.answers(BROKEN, message(404, "Connection Timeout Expired."), GOOD);

        found(court.cpnu.detalle(RADICADO, ID));
        assertEquals(3, court.asked.size());
    }

    @Test
    void neverInsistsOnARefusal() {
        court.answers(page(403), GOOD);

        unavailable(Reason.BLOCKED, court.cpnu.detalle(RADICADO, ID));
        assertEquals(1, court.asked.size());
        assertEquals(0, court.slept.size());
    }

    @Test
    void waitsLongerTheSecondTimeAndNeverTwiceTheSame() {
        court.answers(BROKEN);
        for (int question = 0; question < 10; question++) {
            court.cpnu.detalle(RADICADO, ID);
        }

        for (int wait = 0; wait < court.slept.size(); wait += 2) {
            assertBetween(500, court.slept.get(wait), 1_500);
            assertBetween(1_000, court.slept.get(wait + 1), 3_000);
        }
        assertTrue(court.slept.stream().distinct().count() > 10, court.slept.toString());
    }

    @Test
    void waitsAsLongAsAnOverloadedServerWishes() {
        court.answers(withHeader("Retry-After", "7", json(503, "{}")), GOOD);

        found(court.cpnu.detalle(RADICADO, ID));
        assertBetween(7_500, court.slept.get(0), 8_500);
    }

    @Test
    void waitsUntilTheDateThatAnOverloadedServerWishes() {
        court.answers(
                exchange -> {
                    ZonedDateTime later = ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(9);
                    withHeader("Retry-After", RFC_1123_DATE_TIME.format(later), json(503, "{}"))
                            .handle(exchange);
                },
                GOOD);

        found(court.cpnu.detalle(RADICADO, ID));
        assertBetween(8_000, court.slept.get(0), 11_000);
    }

    @Test
    void doesNotWaitForAServerThatWishesALongRest() {
        court.answers(withHeader("Retry-After", "600", json(503, "{}")), GOOD);

        unavailable(Reason.SERVER_ERROR, court.cpnu.detalle(RADICADO, ID));
        assertEquals(1, court.asked.size());
    }

    @Test
    void pacesEveryRequestOnTheWire() {
        AtomicInteger paced = new AtomicInteger();
        court.pacing = paced::incrementAndGet;
        court.answers(BROKEN, BROKEN, GOOD);

        found(court.cpnu.detalle(RADICADO, ID));
        assertEquals(3, court.asked.size());
        assertEquals(3, paced.get());
    }

    private static void assertBetween(long least, Duration value, long most) {
        assertTrue(value.toMillis() >= least && value.toMillis() < most, value + " is not in " + least + ".." + most);
    }
}
