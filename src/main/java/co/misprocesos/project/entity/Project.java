package co.misprocesos.project.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A user's coloured group of cases. How many it has is counted by the database. */
@Entity
@Table(name = "projects")
public class Project {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(name = "user_id", nullable = false)
    private int userId;

    @Column(nullable = false)
    private String name;

    @Column(name = "color_hex", nullable = false, length = 7)
    private String colorHex;

    @Column(name = "total_cases", insertable = false, updatable = false, columnDefinition = "integer not null")
    private int totalCases;

    @Column(name = "created_at", insertable = false, updatable = false, columnDefinition = "timestamp")
    private LocalDateTime createdAt;

    @Column(name = "updated_at")
    private LocalDateTime updatedAt;

    /** Loaded by JPA only: a project is made where a race may happen, in SQL. */
    protected Project() {}

    /** Gives it another name. */
    public void rename(ProjectName other, Instant now) {
        name = other.value();
        touch(now);
    }

    /** Gives it another colour. */
    public void paint(Colour colour, Instant now) {
        colorHex = colour.hex();
        touch(now);
    }

    public String name() {
        return name;
    }

    private void touch(Instant now) {
        updatedAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    }
}
