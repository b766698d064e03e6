package co.misprocesos.saved.entity;

import java.util.UUID;

/**
 * What came of saving a case.
 *
 * @param created false when the user followed it already
 * @param runId the run that looks at it
 */
public record Saving(int savedId, boolean created, UUID runId) {}
