package co.misprocesos.account.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import co.misprocesos.problem.entity.ProblemType;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashingGateTest {

    @Test
    void refusesForNowWhenEveryPlaceStaysTaken() {
        HashingGate gate = new HashingGate(1, Duration.ZERO);
        Problem problem = gate.pass(() -> assertThrows(ProblemException.class, () -> gate.pass(() -> "nunca"))
                .problem());
        assertEquals(ProblemType.UNAVAILABLE, problem.type());
        assertTrue(problem.retryAfter().isPresent());
    }

    @Test
    void givesThePlaceBackAlsoWhenTheWorkFails() {
        HashingGate gate = new HashingGate(1, Duration.ZERO);
        assertThrows(
                IllegalStateException.class,
                () -> gate.pass(() -> {
                    throw new IllegalStateException();
                }));
        assertEquals("hecho", gate.pass(() -> "hecho"));
    }

    @Test
    void letsACrowdThroughAFewAtATime() throws Exception {
        HashingGate gate = new HashingGate(2, Duration.ofMinutes(1));
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Callable<Integer>> crowd = IntStream.range(0, 50)
                .<Callable<Integer>>mapToObj(i -> () -> gate.pass(() -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    return inside.decrementAndGet();
                }))
                .toList();
        ExecutorService people = Executors.newFixedThreadPool(50);
        try {
            for (Future<Integer> person : people.invokeAll(crowd)) {
                assertTrue(person.get() < 2);
            }
        } finally {
            people.shutdown();
        }
        assertTrue(most.get() <= 2);
    }
}
