package co.misprocesos.court.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Draws, and invents texts that were never used before in a history. */
final class Chance {

    private static final List<String> TYPES = List.of(
            "Auto requiere",
            "Fijacion estado",
            "Auto admite demanda",
            "Recepción Memorial",
            "A Despacho",
            "Traslado Art. 110",
            "Sentencia de primera instancia",
            "Constancia Secretarial");

    private final Random random;
    private int serial;

    Chance(long seed) {
        random = new Random(seed);
    }

    Random random() {
        return random;
    }

    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> Optional<T> of(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    int serial() {
        return ++serial;
    }

    String text(String words) {
        return words + " " + serial();
    }

    String type() {
        return TYPES.get(random.nextInt(TYPES.size()));
    }

    String note() {
        return text("Se anota lo inventado bajo el número");
    }

    /** Mostly the day itself, now and then long before or soon after. */
    LocalDate near(LocalDate day) {
        return in(70) ? day : day.plusDays(between(-60, 5));
    }
}
