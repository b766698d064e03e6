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

    /** What proves the password: PBKDF2, or bcrypt until the next sign-in of an adopted account. */
    public String getPasswordHash() {
        return passwordHash;
    }
}
