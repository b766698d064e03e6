package co.misprocesos.snapshot.control;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** The latest answers, at most 32 MiB of them and each for a second at most: what they say of the time of day is never older. */
@ApplicationScoped
public class Answers {

    /** Who asked for what, and what the database showed. */
    public record Key(int userId, String address, String snapshot) {}

    private static final long MOST_BYTES = 32L << 20;
    private static final Duration YOUNG = Duration.ofSeconds(1);

    private final Cache<Key, byte[]> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, byte[] answer) -> answer.length)
            .expireAfterWrite(YOUNG)
            .build();

    public Optional<byte[]> find(Key key) {
        return Optional.ofNullable(answers.getIfPresent(key));
    }

    public void remember(Key key, byte[] answer) {
        answers.put(key, answer);
    }
}
