package co.misprocesos.account.control;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CronTokenTest {

    @Test
    void matchesItself() {
        assertTrue(new CronToken(Optional.of("seis-de-la-mañana")).matches("seis-de-la-mañana"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "seis", "seis-de-la-mañana2", "SEIS-DE-LA-MAÑANA", "seis-de-la-manana"})
    void matchesNothingElse(String bearer) {
        assertFalse(new CronToken(Optional.of("seis-de-la-mañana")).matches(bearer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "undefined"})
    void matchesNothingWhenNoneIsConfigured(String bearer) {
        assertFalse(new CronToken(Optional.empty()).matches(bearer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void matchesNothingWhenABlankIsConfigured(String bearer) {
        assertFalse(new CronToken(Optional.of(" ")).matches(bearer));
    }
}
