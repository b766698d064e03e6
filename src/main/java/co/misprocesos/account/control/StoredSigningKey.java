package co.misprocesos.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The one key row that all servers of an installation share. */
@ApplicationScoped
public class StoredSigningKey {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    private final Clock clock;

    protected StoredSigningKey() {
        this(null);
    }

    @Inject
    StoredSigningKey(Clock clock) {
        this.clock = clock;
    }

    /** The private key as PEM, once one was made. */
    public Optional<String> read() {
        List<?> rows = em.createNativeQuery("select private_key from signing_keys where id = 1")
                .getResultList();
        return rows.stream().findFirst().map(String.class::cast);
    }

    /** Keeps {@code pem} unless another server was first; returns the one that counts. */
    @Transactional
    public String keepFirst(String pem) {
        em.createNativeQuery(
                        "insert into signing_keys (id, private_key, created_at) values (1, ?, ?) on conflict do nothing")
                .setParameter(1, pem)
                .setParameter(
                        2,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                                .truncatedTo(ChronoUnit.MICROS))
                .executeUpdate();
        return read().orElseThrow();
    }
}
