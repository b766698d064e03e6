package co.misprocesos.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Random;
import java.util.random.RandomGenerator;

/** The one place where chance comes from; a test replaces it by an alternative. Nothing that must be secret uses it. */
@ApplicationScoped
public class SystemRandom {

    /** Safe for many threads. */
    @Produces
    @Singleton
    RandomGenerator random() {
        return new Random();
    }
}
