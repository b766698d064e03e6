package co.misprocesos.audit.entity;

import java.time.Instant;

/**
 * One line of a user's log.
 *
 * @param id null until it is stored
 * @param action what was wanted, in lower case
 * @param status OK or ERROR
 * @param message a sentence, or null
 * @param responseTimeMs from the request to the answer
 */
public record LogEntry(
        Integer id,
        int userId,
        String numero,
        String action,
        String status,
        String message,
        double responseTimeMs,
        String ipAddress,
        String userAgent,
        Instant createdAt) {}
