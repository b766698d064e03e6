package co.misprocesos.refresh.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import co.misprocesos.container.InContainer;
import co.misprocesos.container.RestingSource;
import co.misprocesos.container.Tables;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.entity.Asker;
import co.misprocesos.refresh.entity.Followed;
import co.misprocesos.refresh.entity.RunKind;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may ask for what next. */
@InContainer
class QueueIT {

    private static final UUID THIS = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Inject
    private RestingSource source;

    @Inject
    private Tables tables;

    @Inject
    private Refreshes refreshes;

    @Inject
    private Queue queue;

    @Inject
    private Wants wants;

    @Inject
    private Claims claims;

    @BeforeEach
    void keepTheEngineAway() {
        source.rest();
        empty();
    }

    @AfterEach
    void letTheEngineWork() {
        empty();
        source.wake();
    }

    @Test
    void givesWhatPeopleWaitForFirstAndTheOldestOfThat() {
        want(RunKind.BARRIDO, 1);
        want(RunKind.IMPORTAR, 2);
        want(RunKind.CONSULTA, 3);
        want(RunKind.ACTUALIZAR, 4);
        want(RunKind.GUARDAR, 5);

        assertEquals(List.of(radicado(3), radicado(4), radicado(5), radicado(2), radicado(1)), claimAll(THIS));
    }

    @Test
    void movesACaseOfTheSweepForwardWhenAPersonWantsIt() {
        want(RunKind.BARRIDO, 1);
        want(RunKind.BARRIDO, 2);
        want(RunKind.ACTUALIZAR, 2);
        want(RunKind.BARRIDO, 2);

        assertEquals(List.of(radicado(2), radicado(1)), claimAll(THIS));
    }

    @Test
    void aFollowedCaseThatWasNeverVerifiedIsWantedAgainSomeTimeAfterAnAttempt() {
        String followed = radicado(6);
        tables.change("delete from procesos where radicado like '760014003300202301%'");
        tables.change("insert into procesos (radicado, intentado_en) values (?1, now() - interval '1 hour')", followed);
        tables.change(
                "insert into procesos (radicado, intentado_en) values (?1, now() - interval '1 hour')", radicado(7));
        tables.change(
                "insert into saved_processes (user_id, radicado) values (7602, ?1) on conflict do nothing", followed);

        wants.wantUnverified(Duration.ofHours(2));
        assertEquals(List.of(), claimAll(THIS));
        wants.wantUnverified(Duration.ofMinutes(30));
        assertEquals(List.of(radicado(6)), claimAll(THIS));
        tables.change("delete from saved_processes where user_id = 7602");
    }

    @Test
    void aClaimHoldsWhileItIsRenewedAndLapsesOtherwise() {
        want(RunKind.ACTUALIZAR, 1);
        Claim first = claims.next(THIS).orElseThrow();
        assertEquals(Optional.empty(), claims.next(OTHER));

        passTheLease();
        queue.renew(Set.of(first.id()));
        assertEquals(Optional.empty(), claims.next(OTHER));

        passTheLease();
        Claim second = claims.next(OTHER).orElseThrow();
        assertEquals(first.radicado(), second.radicado());
        assertNotEquals(first.id(), second.id());

        passTheLease();
        queue.renew(Set.of(first.id()));
        assertEquals(second.radicado(), claims.next(THIS).orElseThrow().radicado());
    }

    @Test
    void whatAServerGivesBackIsDueAgain() {
        want(RunKind.ACTUALIZAR, 1);
        want(RunKind.ACTUALIZAR, 2);
        claims.next(THIS);
        Claim others = claims.next(OTHER).orElseThrow();

        queue.giveBackAll(THIS);
        assertEquals(List.of(radicado(1)), claimAll(THIS));
        queue.giveBack(others);
        assertEquals(List.of(radicado(2)), claimAll(THIS));
    }

    @Test
    void twoClaimantsNeverGetTheSameRadicado() throws Exception {
        int cases = 120;
        want(RunKind.BARRIDO, IntStream.rangeClosed(1, cases).toArray());
        ManagedExecutorService threads = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        List<Callable<List<String>>> claimants = Stream.generate(UUID::randomUUID)
                .limit(6)
                .<Callable<List<String>>>map(server -> () -> claimAll(server))
                .toList();

        List<String> claimed = new ArrayList<>();
        for (var share : threads.invokeAll(claimants)) {
            claimed.addAll(share.get());
        }
        assertEquals(cases, claimed.size());
        assertEquals(cases, Set.copyOf(claimed).size());
    }

    private List<String> claimAll(UUID server) {
        return claims.all(server).map(claim -> claim.radicado().value()).toList();
    }

    private void want(RunKind kind, int... numbers) {
        List<Followed> cases = IntStream.of(numbers)
                .mapToObj(number -> Followed.number(radicado(number)))
                .toList();
        refreshes.open(kind, "cola", Asker.SCHEDULER, cases);
    }

    private void passTheLease() {
        tables.change("update refresh_queue set claimed_until = now() - interval '1 second' where claim is not null");
    }

    private void empty() {
        tables.change("delete from refresh_queue");
        tables.change("delete from refresh_runs where scope = 'cola'");
    }

    private static String radicado(int number) {
        return new Radicado("760014003300202301" + String.format("%03d", number) + "00").value();
    }
}
