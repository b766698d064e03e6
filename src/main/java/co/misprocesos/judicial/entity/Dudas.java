package co.misprocesos.judicial.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The members that one complete reading showed blank. A blank is believed when a second one agrees; until then the value stays. */
record Dudas(List<String> members) {

    static final Dudas NINGUNA = new Dudas(List.of());

    static Dudas ofColumn(String column) {
        return column == null || column.isEmpty() ? NINGUNA : new Dudas(Arrays.asList(column.split(",")));
    }

    String asColumn() {
        return String.join(",", members);
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    boolean contains(String member) {
        return members.contains(member);
    }

    /** After a reading that showed these blank: a complete one makes them doubtful, any other one only lets go of what came back. */
    Dudas after(Collection<String> blanks, boolean whole) {
        List<String> left = new ArrayList<>(blanks);
        if (!whole) {
            left.retainAll(members);
        }
        return new Dudas(List.copyOf(left));
    }
}
