package co.misprocesos.cpnu.control;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CpnuSettingsTest {

    private static final String URL = "https://consultaprocesos.ramajudicial.gov.co:448/api/v2";

    @ParameterizedTest
    @ValueSource(strings = {URL, URL + "/", "http://127.0.0.1:8081/api/v2"})
    void acceptsABase(String url) {
        assertDoesNotThrow(() -> settings(url, "PT30S"));
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
        String sentence = refusal(url, "PT30S");

        assertTrue(sentence.startsWith("RAMA_JUDICIAL_URL "), sentence);
        assertTrue(!sentence.contains("secreta"), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0.1S", "PT5M"})
    void acceptsATimeoutWithinItsBounds(String timeout) {
        assertDoesNotThrow(() -> settings(URL, timeout));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "-PT1S", "PT0.099S", "PT5M0.001S"})
    void refusesATimeoutOutsideItsBounds(String timeout) {
        String sentence = refusal(URL, timeout);

        assertTrue(sentence.matches("RAMA_JUDICIAL_TIMEOUT .+\\."), sentence);
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        assertEquals(2, refusal("court", "PT0S").split("RAMA_JUDICIAL_", -1).length - 1);
    }

    private static String refusal(String url, String timeout) {
        return assertThrows(IllegalArgumentException.class, () -> settings(url, timeout))
                .getMessage();
    }

    private static CpnuSettings settings(String url, String timeout) {
        return new CpnuSettings(URI.create(url), Duration.parse(timeout));
    }
}
