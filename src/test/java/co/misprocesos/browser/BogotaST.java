package co.misprocesos.browser;

import static co.misprocesos.browser.Roles.heading;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.court.ActuacionFixture;
import co.misprocesos.server.Api;
import co.misprocesos.server.SharedServer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.junit.jupiter.api.Test;

/** Days and hours are Bogotá's, whatever the browser's; the tests' browser is in Tokyo. */
@InBrowser
class BogotaST {

    private static final String IN_BOGOTA =
            """
            async () => {
              const {moment, dayOf, near, at} = await import(document.querySelector('script[src*="/app.js"]').src.replace('app.js', 'page/dates.js'));
              return [moment('2026-11-23T11:12:00Z'), moment('2026-11-23T04:59:00Z'), dayOf(), near(dayOf('2026-11-24T04:59:59Z')),
                at('2026-11-24T04:00:00Z'), at('2026-11-24T05:00:00Z')].join(' | ');
            }""";

    private final Page page;
    private final Visitor visitor;

    BogotaST(Page page, Visitor visitor) {
        this.page = page;
        this.visitor = visitor;
    }

    @Test
    void inTheEveningOfBogotaTheDayOfTheWorldIsNotYetThere() {
        page.clock().setFixedTime(Date.from(Instant.parse("2026-11-24T02:30:00Z")));
        page.navigate("/");
        assertEquals(
                "hoy 06:12 | ayer 23:59 | 2026-11-23 | hoy | a las 23:00 | el 24 nov 2026 a las 00:00",
                page.evaluate(IN_BOGOTA));
    }

    /** The promise of the product, with the limit that it was given: under ten seconds from log-in. */
    @Test
    void aLawyerFindsYesterdaysActuacionRightAfterLogIn() {
        LocalDate yesterday = LocalDate.now(ZoneId.of("America/Bogota")).minusDays(1);
        String radicado = Courtroom.publish(fixture -> fixture.withDemandante("SOCIEDAD SUPUESTA"));
        visitor.person().save(radicado);
        visitor.person().refresh();
        SharedServer.get()
                .court()
                .update(
                        radicado,
                        published ->
                                published.plusActuacion(ActuacionFixture.on(yesterday, "Auto inadmite demanda", null)));
        visitor.person().refresh();
        SharedServer.get()
                .database()
                .execute(
                        """
                        update novedades set detectada_en = detectada_en - interval '1 day' where radicado = '%1$s';
                        update inbox set detectada_en = detectada_en - interval '1 day'
                         where novedad_id in (select id from novedades where radicado = '%1$s')"""
                                .formatted(radicado));
        page.context().clearCookies();
        page.navigate("/");
        page.getByLabel("Correo").fill(visitor.person().email());
        page.getByLabel("Contraseña").fill(Api.PASSWORD);
        page.getByLabel("Contraseña").press("Enter");
        Locator ayer = page.locator("section")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("h2").filter(new Locator.FilterOptions().setHasText("Ayer"))));
        assertThat(ayer.getByText("Auto inadmite demanda").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(10_000));
        assertThat(heading(page, "Novedades")).isVisible();
    }
}
