package co.misprocesos.refresh.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferTest {

    private static final Duration OTHERWISE = Duration.ofSeconds(25);
    private static final Duration TEN = Duration.ofSeconds(10);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wait=0 | 0",
                "wait=5 | 5",
                "wait=60 | 60",
                "wait=61 | 60",
                "wait=999999 | 60",
                "WAIT = 7 | 7",
                "wait=\"8\" | 8",
                "respond-async | 0",
                "Respond-Async | 0",
                "respond-async, wait=10 | 10",
                "return=minimal; wait=4 | 4",
                "return=minimal | 25",
                "wait=soon | 25",
                "wait=-1 | 25",
            })
    void readsHowLongAClientIsReadyToWait(String header, int seconds) {
        assertEquals(Duration.ofSeconds(seconds), Prefer.patience(List.of(header), OTHERWISE));
    }

    @Test
    void aNumberNobodyMeansIsTheMost() {
        assertEquals(Duration.ofSeconds(60), Prefer.patience(List.of("wait=99999999999999"), OTHERWISE));
    }

    @Test
    void nothingPreferredIsTheDefault() {
        assertEquals(OTHERWISE, Prefer.patience(null, OTHERWISE));
        assertEquals(OTHERWISE, Prefer.patience(List.of(), OTHERWISE));
    }

    @Test
    void readsSeveralHeadersAsOne() {
        assertEquals(Duration.ofSeconds(3), Prefer.patience(List.of("respond-async", "wait=3"), OTHERWISE));
    }

    @Test
    void neverMoreThanTheMostWhereThereIsOne() {
        assertEquals(TEN, Prefer.atMost(List.of("wait=30"), TEN));
        assertEquals(Duration.ofSeconds(2), Prefer.atMost(List.of("wait=2"), TEN));
        assertEquals(Duration.ZERO, Prefer.atMost(List.of("respond-async"), TEN));
        assertEquals(TEN, Prefer.atMost(null, TEN));
    }
}
