package co.misprocesos.account.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntranceTest {

    @ParameterizedTest
    @CsvSource({
        "/, OPEN",
        "/index.html, OPEN",
        "/health/ready, OPEN",
        "/apis, OPEN",
        "/api/auth/login, OPEN",
        "/api/auth/register, OPEN",
        "/api/auth/me, PEOPLE",
        "/api/auth/login/x, PEOPLE",
        "/api/auth/session, PEOPLE",
        "/api, PEOPLE",
        "/api/saved, PEOPLE",
        "/api/cron/refresh-all-projects, CRON",
        "/api/cron, CRON",
        "/api/cronology, PEOPLE",
        "/api/refreshes, RUNS",
        "/api/refreshes/12, RUNS",
        "/api/refreshes/12/events, RUNS"
    })
    void knowsHowAPathMayBeEntered(String path, Entrance entrance) {
        assertEquals(entrance, Entrance.of("POST", path));
    }

    @Test
    void letsASessionThatEndedBeLeft() {
        assertEquals(Entrance.OPEN, Entrance.of("DELETE", "/api/auth/session"));
        assertEquals(Entrance.PEOPLE, Entrance.of("DELETE", "/api/auth/session/x"));
    }
}
