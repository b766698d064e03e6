package co.misprocesos.court;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;

/** Invents what happened in a proceso after its filing: the usual texts, on working days. */
final class Story {

    private static final LocalDate END = LocalDate.of(2026, 11, 20);
    private static final List<String> AUTOS = List.of(
            "Auto admite demanda",
            "Auto ordena correr traslado",
            "Auto fija fecha audiencia y/o diligencia",
            "Auto decide recurso",
            "Auto requiere",
            "Auto aprueba liquidación");
    private static final List<String> OTHERS = List.of("A Despacho", "Recepción Memorial", "Constancia secretarial");

    private Story() {}

    /** Adds {@code n} actuaciones between the filing and the end of the story, in court order. */
    static InstanciaFixture tell(InstanciaFixture instancia, int n, RandomGenerator random) {
        LocalDate filed = instancia.fechaProceso();
        long days = Math.max(0, ChronoUnit.DAYS.between(filed, END));
        InstanciaFixture told = instancia;
        for (int i = 1; i <= n; i++) {
            LocalDate day = workingDay(filed.plusDays(days * i / n));
            told = told.plusActuacion(isFixing(told) ? fixing(day, told) : something(day, random));
        }
        return told;
    }

    /** An auto is made public on its own day, so the next actuación is its estado. */
    private static boolean isFixing(InstanciaFixture instancia) {
        return last(instancia).actuacion().startsWith("Auto");
    }

    private static ActuacionFixture fixing(LocalDate day, InstanciaFixture instancia) {
        LocalDate on = last(instancia).fechaActuacion();
        LocalDate term = workingDay(on.plusDays(1));
        return ActuacionFixture.on(on, "Fijacion estado", "Actuación registrada el " + on + " a las: 8:42am")
                .withTermino(term, term);
    }

    private static ActuacionFixture something(LocalDate day, RandomGenerator random) {
        int draw = random.nextInt(10);
        if (draw < 6) {
            return ActuacionFixture.on(day, AUTOS.get(random.nextInt(AUTOS.size())), draw < 2 ? "" : null);
        }
        if (draw == 6) {
            return ActuacionFixture.on(day, "Traslado Art. 110", null)
                    .withTermino(day.plusDays(1), workingDay(day.plusDays(4)));
        }
        if (draw == 7) {
            return ActuacionFixture.on(day, "Recepción Memorial", "Memorial de la parte\r\nactora,  en dos renglones ")
                    .withDocumentos();
        }
        return ActuacionFixture.on(day, OTHERS.get(random.nextInt(OTHERS.size())), "Anotación inventada");
    }

    private static ActuacionFixture last(InstanciaFixture instancia) {
        return instancia.actuaciones().get(instancia.actuaciones().size() - 1);
    }

    static LocalDate workingDay(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return day.plusDays(2);
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}
