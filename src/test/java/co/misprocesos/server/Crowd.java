package co.misprocesos.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Many requests at the same moment, and their answers. */
public record Crowd(List<Api.Reply> replies) {

    /** The number of requests in a race. */
    public static final int RACE = 50;

    public static Crowd of(int n, IntFunction<CompletableFuture<Api.Reply>> request) {
        List<CompletableFuture<Api.Reply>> all =
                IntStream.range(0, n).mapToObj(request).toList();
        return new Crowd(all.stream().map(CompletableFuture::join).toList());
    }

    /** The same request, from everybody at once. */
    public static Crowd posting(Api api, String path, String json) {
        return of(RACE, i -> api.send("POST", path, json));
    }

    /** How often each status was answered. */
    public Map<Integer, Long> statuses() {
        return replies.stream().collect(Collectors.groupingBy(Api.Reply::status, TreeMap::new, Collectors.counting()));
    }

    /** Makes sure that one request made it and all others were told that it was there. */
    public void oneCreatedAndOthers(int status) {
        assertEquals(Map.of(201, 1L, status, replies.size() - 1L), statuses(), () -> unexpected(status));
    }

    /** The different things that the answers say. */
    public <T> List<T> distinct(Function<Api.Reply, T> what) {
        return replies.stream().map(what).distinct().toList();
    }

    private String unexpected(int status) {
        return replies.stream()
                .filter(reply -> reply.status() != 201 && reply.status() != status)
                .findFirst()
                .map(Api.Reply::text)
                .orElse("");
    }
}
