package co.misprocesos.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.ActuacionFixture;
import co.misprocesos.court.CaseFixture;
import co.misprocesos.server.Person;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is drawn of a case and of a project says the same as the interface does. */
@InBrowser
class PlotsST {

    private static final int WEEKS = 26;

    /** Where each bar stands in its plot, in shares of the plot's width and height, the ground being 0. */
    private static final String BARS =
            """
            svg => {
              const plot = svg.getBoundingClientRect();
              return [...svg.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect()).map((box) => ({
                left: (box.left - plot.left) / plot.width,
                height: box.height / plot.height,
                ground: (plot.bottom - box.bottom) / plot.height,
              }));
            }""";

    private final Page page;
    private final Visitor visitor;

    PlotsST(Page page, Visitor visitor) {
        this.page = page;
        this.visitor = visitor;
    }

    @Test
    void aCasesMovementHasABarForEachWeekWhereTheWeekIsAndAsHighAsItWasBusy() {
        String radicado = aCaseOfSomeYears();
        visitor.person().save(radicado);
        visitor.person().refresh();
        List<JsonObject> weeks = actividad(
                visitor.person().api().get("/api/procesos/" + radicado).json().getJsonObject("proceso"));
        visitor.goTo("/procesos/" + radicado);
        Locator plot = page.locator("mp-movement").getByRole(AriaRole.IMG);
        assertThat(plot)
                .hasAccessibleName("Movimiento: " + total(weeks) + " actuaciones entre "
                        + monday(weeks.get(0)).getYear() + " y "
                        + Courtroom.daysAgo(0).getYear());
        List<Map<String, Number>> bars = bars(plot);
        assertEquals(weeks.size(), bars.size());
        isAsHighAsBusy(bars, i -> weeks.get(i).getInt("n"));
        double oneDay = (left(bars.get(bars.size() - 1)) - left(bars.get(0))) / days(weeks, weeks.size() - 1);
        for (int i = 0; i < bars.size(); i++) {
            assertEquals(left(bars.get(0)) + oneDay * days(weeks, i), left(bars.get(i)), 0.005, "bar " + i);
        }
    }

    @Test
    void aProjectsActivityHasABarForEachOfTheLastWeeks() {
        int project = visitor.person().project("Con movimiento");
        visitor.person().link(project, aCaseOfSomeYears());
        visitor.person().link(project, aCaseOfSomeYears());
        visitor.person().refresh();
        LocalDate first = Courtroom.daysAgo(0)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(WEEKS - 1L);
        List<JsonObject> weeks = actividad(visitor.person().projectRow(project));
        Map<Long, Integer> counts = weeks.stream()
                .collect(Collectors.toMap(
                        week -> ChronoUnit.WEEKS.between(first, monday(week)), week -> week.getInt("n")));
        visitor.goTo("/proyectos");
        Locator plot = page.locator("li.project").getByRole(AriaRole.IMG);
        assertThat(plot).hasAccessibleName(total(weeks) + " actuaciones en 26 semanas");
        List<Map<String, Number>> bars = bars(plot);
        assertEquals(WEEKS, bars.size());
        isAsHighAsBusy(bars, i -> counts.getOrDefault((long) i, 0));
        for (int i = 0; i < WEEKS; i++) {
            assertEquals(i / (double) WEEKS, left(bars.get(i)), 0.005, "bar " + i);
        }
    }

    @Test
    void autosAndSentenciasStandOutByMoreThanTheirColour() {
        String radicado = Courtroom.publish(
                fixture -> fixture.plusActuacion(Courtroom.daysAgo(3), "Auto requiere a las partes", null)
                        .plusActuacion(Courtroom.daysAgo(2), "Sentencia de primera instancia", null)
                        .plusActuacion(Courtroom.daysAgo(1), "Constancia secretarial", null));
        visitor.person().save(radicado);
        visitor.person().refresh();
        visitor.goTo("/procesos/" + radicado);
        assertThat(said("Auto requiere a las partes").locator(".badge")).hasText("Auto");
        assertThat(said("Sentencia de primera instancia").locator(".badge")).hasText("Sentencia");
        assertThat(said("Constancia secretarial").locator(".badge")).hasCount(0);
        int plain = weight("Constancia secretarial");
        assertTrue(weight("Auto requiere a las partes") >= plain + 200);
        assertTrue(weight("Sentencia de primera instancia") >= plain + 200);
    }

    private Locator said(String actuacion) {
        return page.locator("mp-actuacion .what").filter(new Locator.FilterOptions().setHasText(actuacion));
    }

    private int weight(String actuacion) {
        return Integer.parseInt(said(actuacion)
                .locator("strong")
                .evaluate("one => getComputedStyle(one).fontWeight")
                .toString());
    }

    /** Equal weeks have equal bars, a busier week a higher one; all stand on the ground and none leaves the plot. */
    private static void isAsHighAsBusy(List<Map<String, Number>> bars, ToIntFunction<Integer> count) {
        List<Integer> byCount = IntStream.range(0, bars.size())
                .boxed()
                .sorted(Comparator.comparingInt(count))
                .toList();
        for (int at = 0; at < byCount.size(); at++) {
            Map<String, Number> bar = bars.get(byCount.get(at));
            double height = bar.get("height").doubleValue();
            assertEquals(0, bar.get("ground").doubleValue(), 0.02);
            assertTrue(height > 0.01 && height < 1.01, () -> "height " + height);
            if (at > 0) {
                double lower = bars.get(byCount.get(at - 1)).get("height").doubleValue();
                boolean isBusier = count.applyAsInt(byCount.get(at)) > count.applyAsInt(byCount.get(at - 1));
                assertTrue(
                        isBusier ? height > lower + 0.05 : Math.abs(height - lower) < 0.01,
                        () -> "bars of " + bars + " by " + byCount);
            }
        }
    }

    /** Four years with weeks of one, two and three actuaciones. */
    private static String aCaseOfSomeYears() {
        return Courtroom.publish(fixture -> {
            CaseFixture told = fixture;
            for (int day : List.of(1300, 900, 900, 400, 120, 60, 60, 60, 15)) {
                told = told.plusActuacion(
                        ActuacionFixture.on(Courtroom.daysAgo(day), "Constancia secretarial", "La de hace " + day));
            }
            return told;
        });
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Number>> bars(Locator plot) {
        return (List<Map<String, Number>>) plot.evaluate(BARS);
    }

    private static List<JsonObject> actividad(JsonObject of) {
        return Person.rows(of.getJsonArray("actividad"));
    }

    private static int total(List<JsonObject> weeks) {
        return weeks.stream().mapToInt(week -> week.getInt("n")).sum();
    }

    private static LocalDate monday(JsonObject week) {
        return LocalDate.parse(week.getString("semana"));
    }

    private static long days(List<JsonObject> weeks, int until) {
        return ChronoUnit.DAYS.between(monday(weeks.get(0)), monday(weeks.get(until)));
    }

    private static double left(Map<String, Number> bar) {
        return bar.get("left").doubleValue();
    }
}
