package co.misprocesos.cpnu.control;

import java.time.Duration;

/** The wait between two attempts. */
@FunctionalInterface
public interface Sleeper {

    Sleeper SYSTEM = time -> Thread.sleep(time.toMillis());

    void sleep(Duration time) throws InterruptedException;
}
