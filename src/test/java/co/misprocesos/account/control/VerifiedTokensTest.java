package co.misprocesos.account.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.account.entity.VerifiedCaller;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private final TestClock clock = new TestClock();
    private final VerifiedTokens tokens = new VerifiedTokens(clock);
    private final VerifiedCaller ana =
            new VerifiedCaller("7", Set.of("user"), clock.instant().plus(Duration.ofHours(12)));

    @Test
    void remembersWhoCame() {
        assertTrue(tokens.remember("a.b.c", ana));
        assertEquals(Optional.of(ana), tokens.find("a.b.c"));
    }

    @Test
    void knowsNoOtherToken() {
        tokens.remember("a.b.c", ana);
        assertEquals(Optional.empty(), tokens.find("a.b.d"));
    }

    @Test
    void forgetsAtTheEndOfTheToken() {
        tokens.remember("a.b.c", ana);
        clock.pass(Duration.ofHours(12).minusSeconds(1));
        assertEquals(Optional.of(ana), tokens.find("a.b.c"));
        clock.pass(Duration.ofSeconds(1));
        assertEquals(Optional.empty(), tokens.find("a.b.c"));
    }

    @Test
    void doesNotRememberAnExpiredToken() {
        clock.pass(Duration.ofHours(13));
        assertFalse(tokens.remember("a.b.c", ana));
        assertEquals(Optional.empty(), tokens.find("a.b.c"));
    }
}
