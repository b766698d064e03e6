package co.misprocesos.lifecycle;

import static org.awaitility.Awaitility.await;

import co.misprocesos.server.Api;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** People who read and write without a pause, and remember what did not work. */
final class Traffic implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Api person;
    private final List<Thread> people = new ArrayList<>();
    private final ConcurrentLinkedQueue<String> lost = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger created = new AtomicInteger();
    private volatile boolean over;

    private Traffic(Api person) {
        this.person = person;
    }

    static Traffic of(Api person, int people) {
        Traffic traffic = new Traffic(person);
        for (int n = 0; n < people; n++) {
            Thread someone = new Thread(traffic::goOn, "traffic-" + n);
            traffic.people.add(someone);
            someone.start();
        }
        return traffic;
    }

    private void goOn() {
        for (int n = 0; !over; n++) {
            try {
                ask(n);
            } catch (RuntimeException hungUp) {
                lost.add(String.valueOf(hungUp.getCause()));
            }
        }
    }

    private void ask(int n) {
        if (n % 5 == 0) {
            Api.Reply made = person.post(
                    "/api/projects",
                    "{\"name\":\"Rodando " + Thread.currentThread().getName() + " " + n + "\"}");
            keep(made, 201);
            created.addAndGet(made.status() == 201 ? 1 : 0);
        } else {
            keep(person.get(n % 2 == 0 ? "/api/projects" : "/"), 200);
        }
    }

    private void keep(Api.Reply reply, int expected) {
        answered.incrementAndGet();
        if (reply.status() != expected) {
            lost.add(reply.status() + " " + reply.text());
        }
    }

    /** Waits until that many more answers came. */
    void awaitMore(int answers) {
        int goal = answered.get() + answers;
        await().atMost(PATIENCE).until(() -> answered.get() >= goal);
    }

    /** What was not answered as it should; empty when nothing was lost. */
    List<String> lost() {
        return List.copyOf(lost);
    }

    /** How many projects the answers say were made. */
    int created() {
        return created.get();
    }

    @Override
    public void close() {
        over = true;
        for (Thread someone : people) {
            try {
                someone.join();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
