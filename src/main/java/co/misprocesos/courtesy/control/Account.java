package co.misprocesos.courtesy.control;

import co.misprocesos.courtesy.entity.Pause;
import java.time.Instant;

/**
 * A budget's row as it is now.
 *
 * @param now the database's clock
 * @param nextAt when the next question may leave
 * @param used questions of today
 * @param debt questions of people that the sweep has not had an equal share for
 * @param tomorrow when the next day begins
 */
record Account(Instant now, Instant nextAt, int used, int debt, Pause pause, Instant tomorrow) {}
