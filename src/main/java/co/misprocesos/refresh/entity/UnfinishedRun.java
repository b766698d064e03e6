package co.misprocesos.refresh.entity;

import java.time.Instant;
import java.util.Optional;

/**
 * A run that goes on.
 *
 * @param kind what it was started for
 * @param projectId the project that all its cases stand in; empty when it is not about one project
 * @param result how far it is: without its items, and without its expected end, which takes a look through the queue
 */
public record UnfinishedRun(RunKind kind, Instant createdAt, Optional<Integer> projectId, RunResult result) {}
