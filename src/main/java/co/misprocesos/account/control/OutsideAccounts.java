package co.misprocesos.account.control;

import co.misprocesos.account.entity.Email;
import co.misprocesos.account.entity.ExternalIdentity;
import co.misprocesos.account.entity.NoEmail;
import co.misprocesos.account.entity.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Which account a person from outside has. */
@ApplicationScoped
public class OutsideAccounts {

    private static final Logger LOG = Logger.getLogger(OutsideAccounts.class.getName());

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    private final Accounts accounts;
    private final Clock clock;

    protected OutsideAccounts() {
        this(null, null);
    }

    @Inject
    OutsideAccounts(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The number of the account, if the person has been here. */
    public Optional<Integer> find(ExternalIdentity person) {
        return number(em.createNativeQuery("select user_id from external_identities where issuer = ? and subject = ?")
                .setParameter(1, person.issuer())
                .setParameter(2, person.subject()));
    }

    /**
     * Gives the person the account that has their verified address, unless the provider has named it for somebody else. From now
     * on the provider alone lets them in: whoever made that account had proved no address.
     */
    @Transactional
    public Optional<Integer> link(ExternalIdentity person) {
        oneAtATime(person);
        Optional<Integer> account = number(em.createNativeQuery("select id from users where lower(email) = ?")
                .setParameter(1, person.verifiedEmail().map(Email::value).orElse("")));
        Optional<Integer> linked = account.flatMap(id -> name(person, id));
        linked.ifPresent(this::endPassword);
        return linked.or(() -> find(person));
    }

    /**
     * Opens an account for the person, once however many of their requests come at the same time. It gets their verified
     * address if nobody has it.
     */
    @Transactional
    public int open(ExternalIdentity person) {
        oneAtATime(person);
        return find(person).orElseGet(() -> {
            int opened = person.verifiedEmail()
                    .flatMap(email -> accounts.open(email, User.NO_PASSWORD))
                    .or(() -> accounts.open(NoEmail.next(), User.NO_PASSWORD))
                    .orElseThrow();
            return name(person, opened).orElseThrow();
        });
    }

    /** Until the transaction ends; whoever waited finds what the first one made. */
    private void oneAtATime(ExternalIdentity person) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext(?), hashtext(?))")
                .setParameter(1, person.issuer())
                .setParameter(2, person.subject())
                .getSingleResult();
    }

    private void endPassword(int account) {
        em.createNativeQuery("update users set password_hash = ?, updated_at = ? where id = ?")
                .setParameter(1, User.NO_PASSWORD)
                .setParameter(2, now())
                .setParameter(3, account)
                .executeUpdate();
        LOG.log(Level.INFO, "Account {0} is entered through the OpenID provider from now on", String.valueOf(account));
    }

    /** Keeps whose account it is; empty when either has one already. */
    private Optional<Integer> name(ExternalIdentity person, int account) {
        return number(em.createNativeQuery("insert into external_identities (issuer, subject, user_id, created_at)"
                        + " values (?, ?, ?, ?) on conflict do nothing returning user_id")
                .setParameter(1, person.issuer())
                .setParameter(2, person.subject())
                .setParameter(3, account)
                .setParameter(4, now()));
    }

    private static Optional<Integer> number(Query query) {
        List<?> numbers = query.getResultList();
        return numbers.stream().findFirst().map(number -> ((Number) number).intValue());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
