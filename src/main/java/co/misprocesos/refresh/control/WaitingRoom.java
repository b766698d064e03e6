package co.misprocesos.refresh.control;

import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/** Lets a few work at once and a limited number wait for their turn, first come first served; who waits holds no thread. */
final class WaitingRoom {

    private final Executor executor;
    private final Semaphore places;
    private final Queue<Runnable> waiting;

    /**
     * @param places how many work at once
     * @param seats how many may wait
     */
    WaitingRoom(Executor executor, int places, int seats) {
        this.executor = executor;
        this.places = new Semaphore(places);
        this.waiting = new LinkedBlockingQueue<>(seats);
    }

    /** Whether the work will be done; false when all seats are taken. It must not throw. */
    boolean admit(Runnable work) {
        boolean admitted = waiting.offer(work);
        advance();
        return admitted;
    }

    private void advance() {
        while (!waiting.isEmpty() && places.tryAcquire()) {
            Runnable next = waiting.poll();
            if (next == null) {
                places.release();
            } else {
                start(next);
            }
        }
    }

    private void start(Runnable work) {
        boolean started = false;
        try {
            executor.execute(() -> {
                try {
                    work.run();
                } finally {
                    places.release();
                    advance();
                }
            });
            started = true;
        } finally {
            if (!started) {
                places.release();
            }
        }
    }
}
