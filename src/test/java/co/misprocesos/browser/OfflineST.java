package co.misprocesos.browser;

import static co.misprocesos.browser.Roles.button;
import static co.misprocesos.browser.Roles.heading;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.server.Api;
import co.misprocesos.server.Person;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading without a connection, and that nobody else reads it. */
@InBrowser
class OfflineST {

    private static final String PARTY = "COOPERATIVA RESERVADA";

    private final Page page;
    private final Visitor visitor;
    private final Kept kept;
    private final Locator strip;
    private final Locator main;
    private String radicado;
    private int project;

    OfflineST(Page page, Visitor visitor, Watch watch) {
        this.page = page;
        this.visitor = visitor;
        kept = new Kept(page);
        strip = page.locator("mp-frame .strip");
        main = page.locator("main");
        watch.expect("net::ERR_(INTERNET_DISCONNECTED|FAILED)");
        page.onDialog(Dialog::accept);
    }

    /** One case with a novedad, in a project, seen in each of its views. */
    @BeforeEach
    void seeACase() {
        radicado = Courtroom.publish(fixture -> fixture.withDemandante(PARTY));
        project = visitor.person().project("Reservado");
        visitor.person().link(project, radicado);
        visitor.person().refresh();
        happens("Auto fija fecha");
        for (String view : views()) {
            visitor.goTo(view);
            assertThat(page.locator(element(view)).getByText(PARTY).first()).isVisible();
        }
        kept.until(
                "/v/",
                "/api/auth/me",
                "/api/novedades?",
                "/api/projects/" + project + "/cases",
                "/api/procesos/" + radicado + "/actuaciones");
    }

    @Test
    void whatWasSeenStaysReadableAndSaysSinceWhen() {
        for (String view : views()) {
            visitor.goTo(view);
            page.reload();
            assertThat(main.getByText(PARTY).first()).isVisible();
            assertThat(main).not().containsText("Cargando");
            assertThat(strip).hasCount(0);
            String seen = main.innerText();
            page.context().setOffline(true);
            Response fromHere = page.reload();
            assertTrue(fromHere.fromServiceWorker(), view);
            assertThat(main.getByText(PARTY).first()).isVisible();
            assertThat(main).not().containsText("Cargando");
            assertThat(strip).containsText(Pattern.compile("Sin conexión.* hoy \\d\\d:\\d\\d"));
            assertEquals(seen, main.innerText(), view);
            page.context().setOffline(false);
        }
    }

    @Test
    void theOldestOfWhatIsSeenGivesTheDate() {
        kept.age(1);
        page.context().setOffline(true);
        page.reload();
        assertThat(strip).containsText(Pattern.compile("Sin conexión.* ayer \\d\\d:\\d\\d"));
        Axe.finds0ViolationsOn(page);
    }

    @Test
    void whatWasNeverSeenSaysSo() {
        String other = Courtroom.publish(fixture -> fixture);
        visitor.person().save(other);
        page.context().setOffline(true);
        visitor.goTo("/procesos/" + other);
        assertThat(main.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                .containsText("Esto no se había visto en este equipo.");
        assertThat(button(page, "Intentar de nuevo")).isVisible();
        Axe.finds0ViolationsOn(page);
    }

    @Test
    void withAConnectionAgainItIsOfferedFresh() {
        page.context().setOffline(true);
        page.reload();
        assertThat(strip).containsText("Sin conexión");
        happens("Sentencia anticipada");
        page.context().setOffline(false);
        assertThat(strip).containsText("Hay conexión otra vez");
        button(page, "Ver lo de ahora").click();
        assertThat(main.getByText("Sentencia anticipada").first()).isVisible();
        assertThat(strip).hasCount(0);
    }

    @Test
    void whoLeavesLeavesNothing() {
        button(page, "Salir").click();
        assertThat(button(page, "Entrar")).isVisible();
        nothingStays();
        noSessionStays();
        page.context().setOffline(true);
        page.reload();
        aStrangerSeesNothing();
    }

    @Test
    void whoLeavesWithoutAConnectionLeavesNothingEither() {
        page.context().setOffline(true);
        button(page, "Salir").click();
        assertThat(button(page, "Entrar")).isVisible();
        nothingStays();
        page.reload();
        aStrangerSeesNothing();
        page.context().setOffline(false);
        page.reload();
        aStrangerSeesNothing();
        noSessionStays();
    }

    @Test
    void whoComesAfterSomebodyLeftWithoutAConnectionStays() {
        Person second = Person.newcomer();
        page.context().setOffline(true);
        button(page, "Salir").click();
        assertThat(button(page, "Entrar")).isVisible();
        page.context().setOffline(false);
        enterAs(second);
        page.reload();
        assertThat(page.getByText(second.email())).isVisible();
        nothingOfTheFirstIsSeen();
    }

    @Test
    void aSecondPersonNeverSeesWhatTheFirstDid() {
        Person second = Person.newcomer();
        button(page, "Salir").click();
        enterAs(second);
        kept.until("/api/auth/me");
        nothingOfTheFirstIsSeen();
        page.context().setOffline(true);
        nothingOfTheFirstIsSeen();
    }

    @Test
    void aSessionThatEndedLeavesOnlyWhatWasTyped() {
        visitor.goTo("/consultar");
        page.locator("textarea").fill(radicado);
        button(page, "Consultar").click();
        assertThat(main.getByText(PARTY).first()).isVisible();
        page.evaluate("localStorage.setItem('mp-mio-visto-marcas-1-1', '[]')");
        assertTrue(kept.aside().contains(PARTY));
        page.context().clearCookies();
        page.reload();
        assertThat(button(page, "Entrar")).isVisible();
        assertFalse(kept.aside().contains(PARTY), kept::aside);
        assertEquals(
                List.of("mp-mio-consulta", "mp-mio-de", "mp-mio-de"),
                page.evaluate("[...Object.keys(sessionStorage), ...Object.keys(localStorage)].sort()"));
        assertEquals(List.of(), kept.ofThePerson());
        page.context().setOffline(true);
        page.reload();
        aStrangerSeesNothing();
    }

    @Test
    void aSessionThatEndsWhileOneReadsIsNotReadOnWithoutAConnection() {
        page.context().clearCookies();
        page.evaluate("location.hash = '/proyectos'");
        assertThat(heading(page, "Su sesión terminó")).isVisible();
        page.context().setOffline(true);
        page.reload();
        aStrangerSeesNothing();
        assertEquals(List.of(), kept.ofThePerson());
    }

    @Test
    void anotherPersonWhoEntersWhereASessionEndedSeesNothingOfIt() {
        Person second = Person.newcomer();
        page.context().clearCookies();
        page.evaluate("location.hash = '/proyectos'");
        assertThat(heading(page, "Su sesión terminó")).isVisible();
        enterAs(second);
        nothingOfTheFirstIsSeen();
        page.context().setOffline(true);
        nothingOfTheFirstIsSeen();
    }

    private List<String> views() {
        return List.of("/novedades", "/proyectos/" + project, "/procesos/" + radicado);
    }

    private static String element(String view) {
        return view.equals("/novedades") ? "mp-novedades" : "mp-" + view.split("/")[1].replaceAll("s$", "");
    }

    private void happens(String actuacion) {
        Courtroom.register(radicado, 1, actuacion, null);
        visitor.person().refresh();
    }

    private void enterAs(Person person) {
        page.getByLabel("Correo").fill(person.email());
        page.getByLabel("Contraseña").fill(Api.PASSWORD);
        button(page, "Entrar").click();
        assertThat(page.getByText(person.email())).isVisible();
    }

    private void nothingStays() {
        await().pollInSameThread().until(kept::aside, Kept.NOTHING::equals);
        assertEquals(List.of(), kept.ofThePerson());
    }

    /** The server is told once nothing is seen any more. */
    private void noSessionStays() {
        await().pollInSameThread().until(() -> page.context().cookies().isEmpty());
    }

    private void aStrangerSeesNothing() {
        for (String view : views()) {
            page.evaluate("(view) => { location.hash = view }", view);
            assertThat(button(page, "Entrar")).isVisible();
            assertThat(page.getByText(PARTY)).hasCount(0);
        }
    }

    private void nothingOfTheFirstIsSeen() {
        for (String view : views()) {
            visitor.goTo(view);
            page.reload();
            assertThat(page.locator("mp-frame")).isVisible();
            assertThat(main).not().containsText("Cargando");
            assertThat(page.getByText(PARTY)).hasCount(0);
            assertThat(page.getByText("Reservado")).hasCount(0);
        }
    }
}
