package co.misprocesos.account.control;

import co.misprocesos.account.entity.VerifiedCaller;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;

/** Remembers who came with a token that was verified, until it expires, so that a signature is checked once. Keeps at most 10,000. */
@ApplicationScoped
public class VerifiedTokens {

    private static final int MAX = 10_000;

    private final Cache<String, VerifiedCaller> callers =
            Caffeine.newBuilder().maximumSize(MAX).build();
    private final Clock clock;

    protected VerifiedTokens() {
        this(null);
    }

    @Inject
    public VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    /** Who came with this token before, if it is still good. */
    public Optional<VerifiedCaller> find(String token) {
        String key = digest(token);
        Optional<VerifiedCaller> caller = Optional.ofNullable(callers.getIfPresent(key));
        if (caller.isPresent() && !isGood(caller.get())) {
            callers.invalidate(key);
            return Optional.empty();
        }
        return caller;
    }

    /** Remembers a caller whose token has just been verified; false, and nothing remembered, when it has expired. */
    public boolean remember(String token, VerifiedCaller caller) {
        if (!isGood(caller)) {
            return false;
        }
        callers.put(digest(token), caller);
        return true;
    }

    private boolean isGood(VerifiedCaller caller) {
        return caller.until().isAfter(clock.instant());
    }

    private static String digest(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
