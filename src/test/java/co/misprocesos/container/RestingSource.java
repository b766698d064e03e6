package co.misprocesos.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps the engine from the queue as a refusal does: no question leaves until the source is woken. */
@ApplicationScoped
public class RestingSource {

    @Inject
    private Tables tables;

    /** From now on nothing is taken from the queue. */
    public void rest() {
        pause("now() + interval '1 hour'", 1);
    }

    /** The engine works again. */
    public void wake() {
        pause("null", 0);
    }

    private void pause(String until, int refusals) {
        tables.change("insert into source_budgets (name) values ('installation') on conflict (name) do nothing");
        tables.change(
                "update source_budgets set paused_until = %s, refusals = ?1, failures = 0, epoch = epoch + 1"
                                .formatted(until)
                        + " where name = 'installation'",
                refusals);
    }
}
