package co.misprocesos.judicial.entity;

import java.util.HashSet;
import java.util.List;

/** The names on one side of a case, in the court's order. Two lists with the same names are the same parties: order and repetition say nothing (CPNU facts 2.6). */
public record Partes(List<String> nombres) {

    /** The width of the seed's list columns, in characters. */
    static final int WIDTH = 255;

    private static final String BETWEEN = ", ";
    private static final String CUT = " …";

    public static final Partes NINGUNA = new Partes(List.of());

    public Partes {
        nombres = List.copyOf(nombres);
    }

    /** One name a line, as it is stored; null is nobody. */
    public static Partes ofLines(String lines) {
        return lines == null || lines.isEmpty() ? NINGUNA : new Partes(List.of(lines.split("\n")));
    }

    /** One name a line; null for nobody. */
    public String lines() {
        return nombres.isEmpty() ? null : String.join("\n", nombres);
    }

    /** Whether the same people are named, in whatever order. */
    public boolean same(Partes other) {
        return new HashSet<>(nombres).equals(new HashSet<>(other.nombres));
    }

    /** What a list shows: all names, or as many whole ones as fit into 255 characters and {@code  …}; null for nobody. */
    public String shown() {
        if (nombres.isEmpty()) {
            return null;
        }
        String all = String.join(BETWEEN, nombres);
        if (all.length() <= WIDTH) {
            return all;
        }
        int room = WIDTH - CUT.length();
        StringBuilder shown = new StringBuilder();
        for (String nombre : nombres) {
            int length = shown.length() + (shown.isEmpty() ? 0 : BETWEEN.length()) + nombre.length();
            if (length > room) {
                break;
            }
            shown.append(shown.isEmpty() ? "" : BETWEEN).append(nombre);
        }
        return shown.isEmpty() ? Texto.cut(all, WIDTH) : shown.append(CUT).toString();
    }
}
