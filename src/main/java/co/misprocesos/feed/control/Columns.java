package co.misprocesos.feed.control;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

/** Reads one row of the database from left to right. */
final class Columns {

    private final Object[] row;
    private int next;

    Columns(Object row) {
        this.row = (Object[]) row;
    }

    String text() {
        return (String) row[next++];
    }

    /** Of a {@code bigint} that is never null. */
    long number() {
        return (Long) row[next++];
    }

    boolean flag() {
        return (Boolean) row[next++];
    }

    LocalDate date() {
        Date date = (Date) row[next++];
        return date == null ? null : date.toLocalDate();
    }

    /** Of a {@code timestamptz}. */
    Instant instant() {
        Timestamp instant = (Timestamp) row[next++];
        return instant == null ? null : instant.toInstant();
    }

    /** Whether the next column has no value. */
    boolean endsHere() {
        return row[next] == null;
    }
}
