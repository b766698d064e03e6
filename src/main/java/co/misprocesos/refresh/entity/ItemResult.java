package co.misprocesos.refresh.entity;

import co.misprocesos.judicial.entity.Cambio;

/**
 * One finished item of a run.
 *
 * @param cambio what differs; null unless the outcome is {@link Outcome#CAMBIO}
 * @param error a sentence for a person; null unless the outcome is {@link Outcome#ERROR}
 */
public record ItemResult(Followed followed, Outcome outcome, Cambio cambio, String error) {}
