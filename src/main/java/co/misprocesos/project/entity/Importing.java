package co.misprocesos.project.entity;

import java.util.UUID;

/**
 * What came of an import.
 *
 * @param creados how many cases the user follows that were not followed before
 * @param existentes how many were followed already
 */
public record Importing(int creados, int existentes, UUID runId) {}
