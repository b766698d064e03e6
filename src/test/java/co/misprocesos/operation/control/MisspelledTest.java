package co.misprocesos.operation.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspelledTest {

    @ParameterizedTest
    @CsvSource({
        "REFRESH_HOURS, REFRESH_HOUR",
        "DATABASE_URI, DATABASE_URL",
        "refresh_zone, REFRESH_ZONE",
        "RAMA_JUDICIAL_PERMINUTE, RAMA_JUDICIAL_PER_MINUTE",
        "REFRESH_TIME_ZONE, REFRESH_TIMER",
        "CRONTOKEN, CRON_TOKEN",
        "JWT_PRIVAT_KEY, JWT_PRIVATE_KEY"
    })
    void aNameThatLooksLikeOursIsNamedWithTheNearest(String name, String nearest) {
        assertEquals(
                List.of(name + " is no setting and is not read; did you mean " + nearest + "?"),
                Misspelled.in(List.of(name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PATH",
                "HOME",
                "PWD",
                "USER",
                "JAVA_HOME",
                "DATABASE_PASSWORD",
                "DEMO_COURT_PORT",
                "PORT",
                "REFRESH_HOUR"
            })
    void aNameOfOthersOrOneThatIsReadIsNot(String name) {
        assertEquals(List.of(), Misspelled.in(List.of(name)));
    }
}
