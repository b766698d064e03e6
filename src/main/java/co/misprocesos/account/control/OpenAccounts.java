package co.misprocesos.account.control;

import co.misprocesos.problem.entity.DatabaseOutage;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Which accounts there are: a token outlives its account by 5 seconds at most, and on the server that closes the account
 * not at all. Remembers at most 10,000.
 */
@ApplicationScoped
public class OpenAccounts {

    /** How long another server may go on letting in whom one server has forgotten. */
    static final Duration BOUND = Duration.ofSeconds(5);

    private static final int MAX = 10_000;

    private final Accounts accounts;
    private final Cache<Integer, Boolean> open;

    protected OpenAccounts() {
        accounts = null;
        open = null;
    }

    @Inject
    OpenAccounts(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.open = Caffeine.newBuilder()
                .maximumSize(MAX)
                .expireAfterWrite(BOUND)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /**
     * Whether a caller may still come in. While the database does not answer nobody is turned away here: what they came
     * for will say so.
     *
     * @param caller the name in a verified token; one that is no account's number is judged by whoever needs an account
     */
    public boolean admit(String caller) {
        if (!caller.matches("[1-9][0-9]{0,8}")) {
            return true;
        }
        try {
            return open.get(Integer.valueOf(caller), id -> accounts.find(id).isPresent());
        } catch (RuntimeException failure) {
            if (DatabaseOutage.isBehind(failure)) {
                return true;
            }
            throw failure;
        }
    }

    /** Lets nobody in by this account from now on. */
    public void close(int id) {
        open.put(id, false);
    }
}
