package co.misprocesos.refresh.control;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Hears that the process is asked to end before the server does, which would cut everybody off within milliseconds: by
 * the time it tells the application, no client can be answered and nothing recorded. What was to happen on the signal
 * happens after the work. The JDK's class for it is in no standard, so it is looked up; a machine without it stops as
 * the server does.
 */
final class StopSignals {

    private static final Logger LOG = Logger.getLogger(StopSignals.class.getName());
    private static final List<String> NAMES = List.of("TERM", "INT", "HUP");

    private final AtomicBoolean heard = new AtomicBoolean();
    private final Map<Object, Object> previous = new LinkedHashMap<>();
    private final Runnable work;

    private StopSignals(Runnable work) {
        this.work = work;
    }

    /** Runs the work once, on the first signal, and then lets the process end; more signals change nothing. */
    static StopSignals run(Runnable work) {
        StopSignals signals = new StopSignals(work);
        NAMES.forEach(signals::listen);
        return signals;
    }

    /** Leaves the signals as they were. */
    void forget() {
        previous.forEach((signal, handler) -> {
            try {
                handle().invoke(null, signal, handler);
            } catch (ReflectiveOperationException unsupported) {
                LOG.log(Level.FINE, "The signal {0} stays", signal);
            }
        });
        previous.clear();
    }

    private void listen(String name) {
        try {
            Object signal = signalType().getConstructor(String.class).newInstance(name);
            Object handler = Proxy.newProxyInstance(
                    handlerType().getClassLoader(), new Class<?>[] {handlerType()}, (self, method, arguments) -> {
                        hear(arguments[0]);
                        return null;
                    });
            previous.put(signal, handle().invoke(null, signal, handler));
        } catch (ReflectiveOperationException | IllegalArgumentException unsupported) {
            LOG.log(Level.FINE, "The signal {0} cannot be heard here", name);
        }
    }

    private void hear(Object signal) throws ReflectiveOperationException {
        if (!heard.compareAndSet(false, true)) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The work in hand could not be put down in order", failure);
        }
        handlerType().getMethod("handle", signalType()).invoke(previous.get(signal), signal);
    }

    private static Method handle() throws ReflectiveOperationException {
        return signalType().getMethod("handle", signalType(), handlerType());
    }

    private static Class<?> signalType() throws ClassNotFoundException {
        return Class.forName("sun.misc.Signal");
    }

    private static Class<?> handlerType() throws ClassNotFoundException {
        return Class.forName("sun.misc.SignalHandler");
    }
}
