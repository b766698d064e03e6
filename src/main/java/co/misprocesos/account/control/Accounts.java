package co.misprocesos.account.control;

import co.misprocesos.account.entity.Email;
import co.misprocesos.account.entity.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The accounts as they are kept; each method is one short statement. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    private final Clock clock;

    protected Accounts() {
        this(null);
    }

    @Inject
    Accounts(Clock clock) {
        this.clock = clock;
    }

    /** The account with this address, however its letters' case was written when it was made. */
    public Optional<User> find(Email email) {
        return em
                .createQuery("select u from User u where lower(u.email) = :email", User.class)
                .setParameter("email", email.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The account with this number. */
    public Optional<User> find(int id) {
        return Optional.ofNullable(em.find(User.class, id));
    }

    /** Opens an account and returns its number; empty when the address is taken, also by one that came at the same time. */
    @Transactional
    public Optional<Integer> open(Email email, String passwordHash) {
        LocalDateTime now = now();
        List<?> ids = em.createNativeQuery("insert into users (email, password_hash, created_at, updated_at)"
                        + " values (?, ?, ?, ?) on conflict do nothing returning id")
                .setParameter(1, email.value())
                .setParameter(2, passwordHash)
                .setParameter(3, now)
                .setParameter(4, now)
                .getResultList();
        return ids.stream().findFirst().map(id -> ((Number) id).intValue());
    }

    /** Replaces a hash by a stronger one of the same password, unless somebody else has changed it since. */
    @Transactional
    public void renew(User user, String passwordHash) {
        em.createNativeQuery("update users set password_hash = ?, updated_at = ? where id = ? and password_hash = ?")
                .setParameter(1, passwordHash)
                .setParameter(2, now())
                .setParameter(3, user.getId())
                .setParameter(4, user.getPasswordHash())
                .executeUpdate();
    }

    /** Deletes an account with everything that is its person's; the database knows what that is. */
    @Transactional
    public void close(int id) {
        em.createNativeQuery("delete from users where id = ?")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Deletes what was written for a person after the account was closed, unless there is such an account. */
    @Transactional
    public void forget(int id) {
        em.createNativeQuery(
                        "select cast(forget_account(?1) as text) where not exists (select 1 from users where id = ?1)")
                .setParameter(1, id)
                .getResultList();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
