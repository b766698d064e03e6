package co.misprocesos.refresh.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class WaitingRoomTest {

    private final Queue<Runnable> threads = new ArrayDeque<>();
    private final List<Integer> done = new ArrayList<>();
    private final WaitingRoom room = new WaitingRoom(threads::add, 2, 3);

    @Test
    void onlySoManyWorkAtOnceAndTheRestWait() {
        assertTrue(admit(1) && admit(2) && admit(3) && admit(4) && admit(5));
        assertEquals(2, threads.size());
    }

    @Test
    void whoFindsNoSeatIsSentAway() {
        assertTrue(admit(1) && admit(2) && admit(3) && admit(4) && admit(5));
        assertFalse(admit(6));
        threads.remove().run();
        assertTrue(admit(7));
    }

    @Test
    void allWhoWereAdmittedAreServedInTheirOrder() {
        assertTrue(admit(1) && admit(2) && admit(3) && admit(4) && admit(5));
        while (!threads.isEmpty()) {
            assertTrue(threads.size() <= 2);
            threads.remove().run();
        }
        assertEquals(List.of(1, 2, 3, 4, 5), done);
    }

    @Test
    void aPlaceIsFreeAgainAfterAFailure() {
        WaitingRoom one = new WaitingRoom(threads::add, 1, 1);
        assertTrue(one.admit(() -> {
            throw new IllegalStateException("broken");
        }));
        assertTrue(one.admit(() -> done.add(2)));
        assertThrows(IllegalStateException.class, threads.remove()::run);
        threads.remove().run();
        assertEquals(List.of(2), done);
    }

    @Test
    void aPlaceIsFreeAgainWhenNoThreadWasGiven() {
        Queue<RuntimeException> refusals = new ArrayDeque<>(List.of(new RejectedExecutionException("stopping")));
        WaitingRoom one = new WaitingRoom(
                task -> {
                    if (!refusals.isEmpty()) {
                        throw refusals.remove();
                    }
                    task.run();
                },
                1,
                1);
        assertThrows(RejectedExecutionException.class, () -> one.admit(() -> done.add(1)));
        assertTrue(one.admit(() -> done.add(2)));
        assertEquals(List.of(2), done);
    }

    private boolean admit(int number) {
        return room.admit(() -> done.add(number));
    }
}
