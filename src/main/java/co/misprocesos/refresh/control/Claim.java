package co.misprocesos.refresh.control;

import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.entity.Paso;
import co.misprocesos.refresh.entity.Worth;
import java.util.Optional;
import java.util.UUID;

/**
 * One server's right to take the next step of one radicado's reading, until it is recorded, given back, or lapses.
 *
 * @param attempts failures in a row before this one
 * @param empties empty answers in a row for a case that the court has shown before
 * @param asker the person whose hour the questions count in; null for the sweep
 * @param partial what the steps before have brought; empty before the first
 */
record Claim(
        UUID id,
        Radicado radicado,
        Worth worth,
        Paso paso,
        int attempts,
        int empties,
        Integer asker,
        Optional<String> partial) {

    /** Whether a person waits for it, in front of the sweep. */
    boolean isForPeople() {
        return worth.compareTo(Worth.BARRIDO) < 0;
    }
}
