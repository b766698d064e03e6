package co.misprocesos.refresh.entity;

import co.misprocesos.problem.entity.Problem;

/**
 * Which part of the installation a sweep covers: projects by their ids, both ends included; null leaves an end open.
 * Without any end it covers the saved processes that are in no project too.
 */
public record SweepRange(Integer fromProjectId, Integer toProjectId) {

    public static final SweepRange EVERYTHING = new SweepRange(null, null);

    /** Refuses a range that ends before it begins. */
    public SweepRange {
        if (fromProjectId != null && toProjectId != null && fromProjectId > toProjectId) {
            throw Problem.invalid("toProjectId", "El rango de proyectos termina antes de empezar.")
                    .asException();
        }
    }

    public boolean isEverything() {
        return fromProjectId == null && toProjectId == null;
    }

    /** What two sweeps share when they cover the same. */
    public String scope() {
        return isEverything()
                ? "todo"
                : "proyectos " + (fromProjectId == null ? "" : fromProjectId) + ".."
                        + (toProjectId == null ? "" : toProjectId);
    }
}
