package co.misprocesos.courtesy.control;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtesySettingsTest {

    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    @ParameterizedTest
    @CsvSource({
        "installation, 12,  0,       PT2M30S,   PT20M",
        "0-a,          0,   0,       PT0.001S,  PT0.001S",
        "servidor-2,   600, 1000000, P1D,       P1D"
    })
    void acceptsWhatIsWithinItsBounds(String budget, int perMinute, int perDay, String pause, String longPause) {
        assertDoesNotThrow(() -> settings(budget, perMinute, perDay, pause, longPause));
    }

    @ParameterizedTest
    @CsvSource({
        "'',          12,  0,       PT2M30S,  PT20M,     RAMA_JUDICIAL_BUDGET",
        "Servidor,    12,  0,       PT2M30S,  PT20M,     RAMA_JUDICIAL_BUDGET",
        "a b,         12,  0,       PT2M30S,  PT20M,     RAMA_JUDICIAL_BUDGET",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, 12, 0, PT2M30S, PT20M, RAMA_JUDICIAL_BUDGET",
        "a,           -1,  0,       PT2M30S,  PT20M,     RAMA_JUDICIAL_PER_MINUTE",
        "a,           601, 0,       PT2M30S,  PT20M,     RAMA_JUDICIAL_PER_MINUTE",
        "a,           12,  -1,      PT2M30S,  PT20M,     RAMA_JUDICIAL_PER_DAY",
        "a,           12,  1000001, PT2M30S,  PT20M,     RAMA_JUDICIAL_PER_DAY",
        "a,           12,  0,       PT0S,     PT20M,     RAMA_JUDICIAL_PAUSE",
        "a,           12,  0,       -PT1S,    PT20M,     RAMA_JUDICIAL_PAUSE",
        "a,           12,  0,       P2D,      P3D,       RAMA_JUDICIAL_PAUSE",
        "a,           12,  0,       PT2M30S,  PT2M29S,   RAMA_JUDICIAL_LONG_PAUSE",
        "a,           12,  0,       PT2M30S,  PT24H0.1S, RAMA_JUDICIAL_LONG_PAUSE"
    })
    void namesTheSettingThatIsWrong(
            String budget, int perMinute, int perDay, String pause, String longPause, String name) {
        String sentence = refusal(budget, perMinute, perDay, pause, longPause);

        assertTrue(sentence.matches(name + " .+\\."), sentence);
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        assertEquals(4, refusal("", -1, -1, "PT0S", "PT20M").split("RAMA_JUDICIAL_", -1).length - 1);
    }

    @ParameterizedTest
    @CsvSource({"12, 5", "600, 0.1", "1, 60", "0, 0"})
    void spreadsTheQuestionsOfAMinuteEvenly(int perMinute, double seconds) {
        assertEquals(seconds, settings("a", perMinute, 0, "PT1S", "PT1S").apart());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false", "12, 0, true", "0, 400, true", "12, 400, true"})
    void isLimitedByAPaceOrADay(int perMinute, int perDay, boolean limited) {
        assertEquals(limited, settings("a", perMinute, perDay, "PT1S", "PT1S").isLimited());
    }

    @ParameterizedTest
    @CsvSource({
        "12, ,       ,       PT2M30S, PT20M",
        "0,  ,       ,       PT1S,    PT1S",
        "12, PT0.2S, PT0.5S, PT0.2S,  PT0.5S",
        "0,  PT10S,  ,       PT10S,   PT10S",
        "12, PT30M,  ,       PT30M,   PT30M"
    })
    void pausesForACourtOfOnesOwnAreShortUnlessSaidOtherwise(
            int perMinute, Duration pause, Duration longPause, Duration shorter, Duration longer) {
        CourtesySettings settings = new CourtesyProducer()
                .settings("a", perMinute, 0, BOGOTA, 6, 0, Optional.ofNullable(pause), Optional.ofNullable(longPause));

        assertEquals(shorter, settings.pause());
        assertEquals(longer, settings.longPause());
        assertEquals(
                longer, new CourtesyProducer().lengths(settings, new Random(7)).longPause());
    }

    @Test
    void refusesALongPauseThatIsSaidToBeShorter() {
        assertThrows(IllegalArgumentException.class, () -> new CourtesyProducer()
                .settings(
                        "a",
                        12,
                        0,
                        BOGOTA,
                        6,
                        0,
                        Optional.of(Duration.ofMinutes(5)),
                        Optional.of(Duration.ofMinutes(1))));
    }

    private static String refusal(String budget, int perMinute, int perDay, String pause, String longPause) {
        return assertThrows(IllegalArgumentException.class, () -> settings(budget, perMinute, perDay, pause, longPause))
                .getMessage();
    }

    private static CourtesySettings settings(String budget, int perMinute, int perDay, String pause, String longPause) {
        return new CourtesySettings(
                budget,
                perMinute,
                perDay,
                BOGOTA,
                LocalTime.MIDNIGHT,
                Duration.parse(pause),
                Duration.parse(longPause));
    }
}
