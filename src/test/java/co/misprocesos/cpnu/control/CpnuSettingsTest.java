package co.misprocesos.cpnu.control;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CpnuSettingsTest {

    private static final String URL = "https://consultaprocesos.ramajudicial.gov.co:448/api/v2";

    @ParameterizedTest
    @ValueSource(strings = {URL, URL + "/", "http://127.0.0.1:8081/api/v2"})
    void acceptsABase(String url) {
        assertDoesNotThrow(() -> settings(url, 12, "PT30S", "PT2M30S", "PT20M"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "consultaprocesos",
                "/api/v2",
                "ftp://court/api",
                "https:///api",
                "https://court/api?x=1",
                "https://court/api#x",
                "https://ana:secreta@court/api"
            })
    void refusesWhatIsNoBase(String url) {
        String sentence = refusal(url, 12, "PT30S", "PT2M30S", "PT20M");

        assertTrue(sentence.startsWith("RAMA_JUDICIAL_URL "), sentence);
        assertTrue(!sentence.contains("secreta"), sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "-1,  PT30S,  PT2M30S,  PT20M, RAMA_JUDICIAL_PER_MINUTE",
        "601, PT30S,  PT2M30S,  PT20M, RAMA_JUDICIAL_PER_MINUTE",
        "12,  PT0S,   PT2M30S,  PT20M, RAMA_JUDICIAL_TIMEOUT",
        "12,  PT6M,   PT2M30S,  PT20M, RAMA_JUDICIAL_TIMEOUT",
        "12,  PT30S,  PT0S,     PT20M, RAMA_JUDICIAL_PAUSE",
        "12,  PT30S,  -PT1S,    PT20M, RAMA_JUDICIAL_PAUSE",
        "12,  PT30S,  PT2M30S,  PT1M,  RAMA_JUDICIAL_LONG_PAUSE",
        "12,  PT30S,  PT2M30S,  P2D,   RAMA_JUDICIAL_LONG_PAUSE"
    })
    void namesTheSettingThatIsWrong(int perMinute, String timeout, String pause, String longPause, String name) {
        String sentence = refusal(URL, perMinute, timeout, pause, longPause);

        assertTrue(sentence.matches(name + " .+\\."), sentence);
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        assertEquals(4, refusal("court", -1, "PT0S", "PT0S", "PT20M").split("RAMA_JUDICIAL_", -1).length - 1);
    }

    private static String refusal(String url, int perMinute, String timeout, String pause, String longPause) {
        return assertThrows(IllegalArgumentException.class, () -> settings(url, perMinute, timeout, pause, longPause))
                .getMessage();
    }

    private static CpnuSettings settings(String url, int perMinute, String timeout, String pause, String longPause) {
        return new CpnuSettings(
                URI.create(url), perMinute, Duration.parse(timeout), Duration.parse(pause), Duration.parse(longPause));
    }
}
