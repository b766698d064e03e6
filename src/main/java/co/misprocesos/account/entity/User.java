package co.misprocesos.account.entity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** An account as it is kept. Read only, and never cached: another server may have changed the hash. */
@Entity
@Table(name = "users")
@Cacheable(false)
public class User {

    /** In the place of a password's hash; nothing proves it (it is of no kind), and adopted tables want something there. */
    public static final String NO_PASSWORD = "!";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(unique = true, columnDefinition = "varchar")
    private String email;

    @Column(name = "password_hash", columnDefinition = "varchar")
    private String passwordHash;

    @Column(name = "created_at", insertable = false, updatable = false, columnDefinition = "timestamp")
    private LocalDateTime createdAt;

    @Column(name = "updated_at", insertable = false, updatable = false, columnDefinition = "timestamp")
    private LocalDateTime updatedAt;

    protected User() {}

    public Integer getId() {
        return id;
    }

    /** The address as it was registered; adopted accounts may have upper case in it. */
    public String getEmail() {
        return email;
    }

    /** Whether there is a password of ours; who came from an OpenID provider has none. */
    public boolean hasPassword() {
        return passwordHash != null && !passwordHash.equals(NO_PASSWORD);
    }

    /** What proves the password: PBKDF2, or bcrypt until the next sign-in of an adopted account. */
    public String getPasswordHash() {
        return passwordHash;
    }
}
