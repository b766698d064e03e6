package co.misprocesos.project.entity;

import java.util.Optional;
import java.util.UUID;

/**
 * What came of putting a case into a project.
 *
 * @param created false when it was there already
 * @param runId the run that looks at it; empty when nobody needs to
 */
public record Linking(int caseId, String radicado, Integer savedId, boolean created, Optional<UUID> runId) {}
