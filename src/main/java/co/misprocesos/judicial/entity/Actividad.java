package co.misprocesos.judicial.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much happened in one week.
 *
 * @param semana its Monday
 * @param n how many actuaciones have their date in it, those that the court withdrew left out; at least 1
 */
public record Actividad(LocalDate semana, int n) {

    /** How a query tells weeks in one column: {@code 2026-03-02:5,2026-03-16:1}, null for none. */
    public static final String COLUMN = "string_agg(semana || ':' || n, ',' order by semana)";

    /** Reads {@link #COLUMN}; the weeks ascend. */
    public static List<Actividad> read(String column) {
        return Stream.ofNullable(column)
                .flatMap(weeks -> Stream.of(weeks.split(",")))
                .map(week -> week.split(":"))
                .map(week -> new Actividad(LocalDate.parse(week[0]), Integer.parseInt(week[1])))
                .toList();
    }
}
