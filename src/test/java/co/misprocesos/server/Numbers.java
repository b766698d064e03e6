package co.misprocesos.server;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Radicados that no other test uses. */
public final class Numbers {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Numbers() {}

    /** One more. */
    public static String next() {
        int count = COUNT.incrementAndGet();
        return String.format("1100140031%02d2024%05d00", count / 100_000, count % 100_000);
    }

    /** So many more. */
    public static List<String> next(int n) {
        return IntStream.range(0, n).mapToObj(i -> next()).toList();
    }
}
