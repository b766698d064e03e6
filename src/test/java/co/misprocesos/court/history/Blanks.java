package co.misprocesos.court.history;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Members of which the last reading showed a blank that is not believed yet. */
final class Blanks {

    private final Set<String> doubted = new HashSet<>();

    /** What differs now and is believed: what is not blank, and what was blank at the last reading already. */
    Set<String> believed(Map<String, String> held, Map<String, String> shown, Set<String> mayDoubt) {
        Set<String> differing = Members.differing(held, shown);
        Set<String> blank = new HashSet<>(differing);
        blank.removeIf(name -> !shown.get(name).isEmpty() || !mayDoubt.contains(name));
        Set<String> believed = new TreeSet<>(differing);
        believed.removeIf(name -> blank.contains(name) && !doubted.contains(name));
        doubted.clear();
        doubted.addAll(blank);
        doubted.removeAll(believed);
        return believed;
    }

    boolean isEmpty() {
        return doubted.isEmpty();
    }
}
