package co.misprocesos.refresh.control;

import co.misprocesos.refresh.entity.Worth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Claims as a server makes them, each in a transaction of its own and whatever the budget says. */
@ApplicationScoped
@Transactional
public class Claims {

    @Inject
    private Queue queue;

    /** The next claim of all worths. */
    Optional<Claim> next(UUID server) {
        return queue.claim(server, "installation", Worth.PERSONA, Worth.EXAMEN);
    }

    /** All that can be claimed. */
    Stream<Claim> all(UUID server) {
        return Stream.iterate(next(server), Optional::isPresent, claim -> next(server))
                .map(Optional::orElseThrow);
    }

    void retry(Claim claim, int failures, Duration distance, boolean unwaited) {
        queue.retry(claim, failures, distance, unwaited);
    }
}
