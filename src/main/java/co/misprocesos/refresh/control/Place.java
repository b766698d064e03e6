package co.misprocesos.refresh.control;

import co.misprocesos.radicado.entity.Radicado;

/**
 * A case's place in the sweep of a day.
 *
 * @param rank lower is asked sooner
 * @param forgiven whether its failures of earlier days don't count: it was not asked for today
 */
record Place(Radicado radicado, double rank, boolean forgiven) {}
