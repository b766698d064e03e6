package co.misprocesos.browser;

import static co.misprocesos.browser.Roles.button;
import static co.misprocesos.browser.Roles.heading;
import static co.misprocesos.browser.Roles.link;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.court.CaseFixture;
import co.misprocesos.server.Api;
import co.misprocesos.server.Person;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What goes wrong is said in a sentence with what to do next, and nothing that was typed is lost. */
@InBrowser
class FailuresST {

    private static final Consumer<Route> SHUT = Faulty.problem(503, "El servicio no está disponible.", "90");

    /** Every kind of failure, and what is said of it. */
    private static final Map<Consumer<Route>, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(
                Faulty::offline,
                "^No hay conexión con Mis Procesos\\. Revise su internet e inténtelo de nuevo; lo que escribió sigue aquí\\.$");
        KINDS.put(
                Faulty.problem(429, "Ha preguntado demasiado.", "120"),
                "^Ha preguntado demasiado\\. Inténtelo de nuevo desde (el .* a )?las \\d\\d:\\d\\d\\.$");
        KINDS.put(
                Faulty.html(429), "^Son demasiadas solicitudes en poco tiempo\\. Inténtelo de nuevo en un momento\\.$");
        KINDS.put(SHUT, "^El servicio no está disponible\\. Inténtelo de nuevo desde (el .* a )?las \\d\\d:\\d\\d\\.$");
        KINDS.put(
                Faulty.problem(503, "El servicio no está disponible.", "Fri, 31 Dec 2100 23:59:59 GMT"),
                "^El servicio no está disponible\\. Inténtelo de nuevo desde el 31 dic 2100 a las 18:59\\.$");
        KINDS.put(Faulty.html(500), "^Mis Procesos no pudo responder\\. Inténtelo de nuevo en un momento\\.$");
        KINDS.put(
                Faulty.html(200),
                "^Llegó una respuesta que no es de Mis Procesos: quizás su red pide entrar primero\\. Inténtelo de nuevo en un momento\\.$");
    }

    private final Page page;
    private final Visitor visitor;

    FailuresST(Page page, Visitor visitor, Watch watch) {
        this.page = page;
        this.visitor = visitor;
        Faulty.withoutWorker(page);
        watch.expect("Failed to load resource: net::ERR_|the server responded with a status of 5\\d\\d");
    }

    @Test
    void everyKindIsSaidWhileConsultingAndAskingAgainWorks() {
        String radicado = published();
        visitor.goTo("/consultar");
        page.locator("textarea").fill("el del martes: " + radicado);
        KINDS.forEach((fault, sentence) -> {
            try (Faulty ill = Faulty.answers(page, "GET", "/procesos\\?q=.*", fault)) {
                button(page, "Consultar").click();
                saidIn(page.locator("mp-consulta"), sentence);
                assertThat(page.locator("textarea")).hasValue("el del martes: " + radicado);
            }
            again(page.locator("mp-consulta"));
            assertThat(heading(page, "1 de 1 consultado")).isVisible();
        });
        Axe.finds0ViolationsOn(page);
    }

    @Test
    void whoeverDoesNotAnswerInTimeIsNotWaitedFor() {
        String radicado = published();
        page.clock().install();
        visitor.goTo("/consultar");
        page.locator("textarea").fill(radicado);
        try (Faulty ill = Faulty.answers(page, "GET", "/procesos\\?q=.*", Faulty::silence)) {
            page.waitForRequest(Pattern.compile("procesos\\?q="), () -> button(page, "Consultar")
                    .click());
            page.clock().fastForward(61_000);
            saidIn(
                    page.locator("mp-consulta"),
                    "^Mis Procesos tardó demasiado en responder\\. Inténtelo de nuevo en un momento\\.$");
        }
        again(page.locator("mp-consulta"));
        assertThat(heading(page, "1 de 1 consultado")).isVisible();
    }

    @Test
    void everyViewSaysWhyItIsEmptyAndLoadsAfterwards() {
        String radicado = published();
        int project = visitor.person().project("Laborales");
        visitor.person().link(project, radicado);
        visitor.person().refresh();
        for (String place : List.of(
                "/", "/novedades", "/proyectos", "/proyectos/" + project, "/guardados", "/procesos/" + radicado)) {
            try (Faulty ill = Faulty.answers(page, "GET", "/(saved|projects|novedades|procesos).*", SHUT)) {
                page.navigate("about:blank");
                visitor.goTo(place);
                saidIn(page.locator("main"), "^El servicio no está disponible\\. Inténtelo de nuevo desde .*");
            }
            again(page.locator("main"));
            assertThat(page.locator("main [role=alert]")).hasCount(0);
            assertThat(page.locator("main .waiting, main .loading")).hasCount(0);
        }
    }

    @Test
    void thePageItselfOpensOnceTheServerAnswers() {
        try (Faulty ill = Faulty.answers(page, "GET", "/auth/me", Faulty.html(503))) {
            visitor.goTo("/proyectos");
            saidIn(page.locator("main"), "^Mis Procesos no pudo responder\\. .*");
        }
        again(page.locator("main"));
        assertThat(heading(page, "Mis Procesos")).isVisible();
    }

    @Test
    void anImportThatFailsKeepsItsTextAndItsProjectAndIsTriedAgain() {
        String radicado = published();
        visitor.goTo("/importar");
        try (Faulty ill = Faulty.answers(page, "POST", "/lecturas", Faulty::offline)) {
            page.locator("textarea").fill("los del martes: " + radicado);
            saidIn(page.locator("mp-pegar"), "^No hay conexión .*");
        }
        again(page.locator("mp-pegar"));
        page.locator("mp-destino select").selectOption("nuevo");
        page.getByLabel("Nombre del proyecto nuevo").fill("Del martes");
        try (Faulty ill = Faulty.answers(page, "POST", "/projects", Faulty.html(500))) {
            page.getByText("Importar 1 radicado").click();
            saidIn(page.locator("mp-destino"), "^Mis Procesos no pudo responder\\. .*");
            assertThat(page.getByLabel("Nombre del proyecto nuevo")).hasValue("Del martes");
        }
        try (Faulty ill = Faulty.answers(page, "POST", "/imports", SHUT)) {
            page.getByText("Importar 1 radicado").click();
            saidIn(page.locator("main"), "^El servicio no está disponible\\. .*");
            assertThat(page.locator("textarea")).hasValue("los del martes: " + radicado);
        }
        again(page.locator("main"));
        assertThat(heading(page, "Del martes")).isVisible();
        assertEquals(1, visitor.person().projects().size());
    }

    @Test
    void anImportIntoAProjectThatCannotBeFoundGoesNowhere() {
        int project = visitor.person().project("Laborales");
        String radicado = published();
        try (Faulty ill = Faulty.answers(page, "GET", "/projects", SHUT)) {
            visitor.goTo("/importar?proyecto=" + project);
            page.locator("textarea").fill(radicado);
            page.getByText("Importar 1 radicado").click();
            saidIn(page.locator("mp-destino"), "^El servicio no está disponible\\. .*");
        }
        assertEquals(0, visitor.person().saved().size());
        page.getByText("Importar 1 radicado").click();
        assertThat(heading(page, "Laborales")).isVisible();
        assertEquals(1, visitor.person().cases(project).size());
    }

    @Test
    void theNameOfAProjectStaysWhileTheServerFailsAndWhileOneLogsInAgain() {
        visitor.goTo("/proyectos");
        button(page, "Proyecto nuevo").click();
        Locator name = page.locator("mp-proyecto-form [name=name]");
        name.fill("Civiles");
        try (Faulty ill = Faulty.answers(page, "POST", "/projects", Faulty.html(500))) {
            button(page, "Crear proyecto").click();
            saidIn(page.locator("mp-proyecto-form"), "^Mis Procesos no pudo responder\\. .*");
            assertThat(name).hasValue("Civiles");
        }
        page.context().clearCookies();
        button(page, "Crear proyecto").click();
        assertThat(heading(page, "Su sesión terminó")).isVisible();
        page.getByLabel("Contraseña").fill(Api.PASSWORD);
        button(page, "Entrar").click();
        assertThat(heading(page, "Civiles")).isVisible();
        assertEquals("Civiles", visitor.person().projects().get(0).getString("name"));
    }

    @Test
    void whoeverTurnsTheLogInAwayFindsWhatTheyTypedWhenTheyLogInLater() {
        visitor.goTo("/importar");
        page.locator("textarea").fill("los del martes: 12345");
        assertThat(page.locator(".refusal")).hasCount(1);
        page.context().clearCookies();
        page.locator("textarea").pressSequentially(" 6");
        assertThat(heading(page, "Su sesión terminó")).isVisible();
        button(page, "Cerrar").click();
        assertThat(heading(page, "Su sesión terminó")).hasCount(0);
        page.getByLabel("Correo").fill(visitor.person().email());
        page.getByLabel("Contraseña").fill(Api.PASSWORD);
        button(page, "Entrar").click();
        assertThat(heading(page, "Importar")).isVisible();
        assertThat(page.locator("textarea")).hasValue("los del martes: 12345 6");
    }

    @Test
    void whoeverComesAfterSomebodyElseFindsNothingOfTheirs() {
        visitor.goTo("/importar");
        page.locator("textarea").fill("los del martes: 12345");
        assertThat(page.locator(".refusal")).hasCount(1);
        page.context().clearCookies();
        page.reload();
        page.getByLabel("Correo").fill(Person.newcomer().email());
        page.getByLabel("Contraseña").fill(Api.PASSWORD);
        button(page, "Entrar").click();
        assertThat(heading(page, "Importar")).isVisible();
        assertThat(page.locator("textarea")).hasValue("");
    }

    @Test
    void anAddressThatHasAnAccountAndTooManyAttemptsAreSaidAndTheAddressStays() {
        page.context().clearCookies();
        page.navigate("/");
        button(page, "Crear una cuenta").click();
        Locator email = page.getByLabel("Correo");
        email.fill(visitor.person().email());
        page.getByLabel("Contraseña").fill(Api.PASSWORD);
        button(page, "Crear la cuenta").click();
        assertThat(page.locator("mp-login [role=alert]"))
                .hasText("Ya existe una cuenta con ese correo electrónico. Entre con ella o use otro correo.");
        assertThat(email)
                .hasAccessibleDescription(
                        "Ya existe una cuenta con ese correo electrónico. Entre con ella o use otro correo.");
        assertThat(email).hasAttribute("aria-invalid", "true");
        Axe.finds0ViolationsOn(page);
        button(page, "Entrar con ella").click();
        assertThat(page.locator("mp-login [role=alert]")).hasCount(0);
        assertThat(email).hasValue(visitor.person().email());
        try (Faulty ill =
                Faulty.answers(page, "POST", "/auth/login", Faulty.problem(429, "Demasiados intentos.", "60"))) {
            button(page, "Entrar").click();
            saidIn(page.locator("mp-login"), "^Demasiados intentos\\. Inténtelo de nuevo desde .*");
            assertThat(email).hasValue(visitor.person().email());
        }
        button(page, "Entrar").click();
        assertThat(page.locator("mp-frame")).isVisible();
    }

    @Test
    void aProjectKeepsItsNameUntilTheServerAgrees() {
        visitor.person().project("Laborales");
        visitor.goTo("/proyectos");
        button(page, "Cambiar nombre y color de Laborales").click();
        page.locator("dialog [name=name]").fill("De familia");
        try (Faulty ill = Faulty.answers(page, "PATCH", "/projects/\\d+", Faulty::offline)) {
            page.locator("dialog button.primary").click();
            saidIn(page.locator("dialog"), "^No hay conexión .*");
            assertThat(page.locator("dialog [name=name]")).hasValue("De familia");
            assertThat(page.locator("li.project h2").nth(1)).hasText("Laborales");
        }
        page.locator("dialog button.primary").click();
        assertThat(link(page, "De familia")).isVisible();
    }

    @Test
    void aRemovalThatFailsIsTakenBackAndTriedAgain() {
        int project = aCase("Laborales");
        page.clock().install();
        visitor.goTo("/proyectos");
        button(page, "Eliminar Laborales").click();
        try (Faulty ill = Faulty.answers(page, "DELETE", "/projects/\\d+", Faulty::offline)) {
            page.clock().fastForward(6_500);
            assertThat(toasts()).containsText("No hay conexión con Mis Procesos");
            assertThat(link(page, "Laborales")).isVisible();
        }
        visitor.goTo("/proyectos/" + project);
        page.locator("tr[data-index] [type=checkbox]").check();
        button(page, "Quitar").click();
        try (Faulty ill = Faulty.answers(page, "DELETE", "/projects/\\d+/cases/\\d+", SHUT)) {
            page.clock().fastForward(6_500);
            assertThat(toasts()).containsText("El servicio no está disponible");
            assertThat(page.locator("tr[data-index]")).hasCount(1);
        }
        page.waitForResponse(answer -> answer.request().method().equals("DELETE"), () -> {
            toasts().locator("p", new Locator.LocatorOptions().setHasText("El servicio"))
                    .getByText("Intentar de nuevo")
                    .click();
            assertThat(page.locator("tr[data-index]")).hasCount(0);
            page.clock().fastForward(6_500);
        });
        assertEquals(0, visitor.person().cases(project).size());
    }

    @Test
    void aMoveThatFailsLeavesTheRowsChosenAndIsTriedAgain() {
        int target = visitor.person().project("Destino");
        aCase("Origen");
        page.locator("tr[data-index] [type=checkbox]").check();
        try (Faulty ill = Faulty.answers(page, "POST", "/imports", Faulty.html(500))) {
            button(page, "Mover o copiar").click();
            page.locator("dialog").getByText("Destino").click();
            assertThat(toasts())
                    .containsText("0 procesos en «Destino»; 1 sin poder llevarse. Mis Procesos no pudo responder."
                            + " Inténtelo de nuevo en un momento.");
            assertThat(page.locator("tr[data-index] [type=checkbox]")).isChecked();
        }
        button(page, "Intentar de nuevo").click();
        assertThat(page.locator("tr[data-index]")).hasCount(0);
        assertEquals(1, visitor.person().cases(target).size());
        assertThat(toasts()).hasText("1 proceso en «Destino».");
    }

    @Test
    void aRefreshThatCannotBeginIsSaidAndTriedAgain() {
        aCase("Laborales");
        try (Faulty ill = Faulty.answers(page, "POST", "/projects/\\d+/refresh", SHUT)) {
            button(page, "Actualizar todos").click();
            assertThat(toasts()).containsText("El servicio no está disponible. Inténtelo de nuevo desde");
        }
        button(page, "Intentar de nuevo").click();
        assertThat(page.locator("mp-run").getByText("1 verificado")).isVisible();
    }

    @Test
    void aMarkThatFailsIsTakenBackAndTriedAgain() {
        String radicado = published();
        visitor.person().save(radicado);
        visitor.person().refresh();
        Courtroom.register(radicado, 1, "Auto fija fecha", null);
        visitor.person().refresh();
        visitor.goTo("/novedades");
        try (Faulty ill = Faulty.answers(page, "PUT", "/novedades/\\d+/revisada", Faulty::offline)) {
            button(page, "Marcar como revisada").click();
            assertThat(toasts()).containsText("No hay conexión con Mis Procesos");
            assertThat(button(page, "Marcar como revisada")).isVisible();
            assertThat(page).hasTitle("(1) Novedades · Mis Procesos");
            Axe.finds0ViolationsOn(page);
        }
        button(page, "Intentar de nuevo").click();
        assertThat(page).hasTitle("Novedades · Mis Procesos");
        assertEquals(0, visitor.person().saved(radicado).getInt("novedadesSinRevisar"));
    }

    @Test
    void aSaveAndItsUndoThatFailAreSaidAndTriedAgain() {
        String radicado = published();
        visitor.goTo("/consultar?q=" + radicado);
        button(page, "Consultar").click();
        Locator row = page.locator(".answer");
        try (Faulty ill = Faulty.answers(page, "POST", "/saved", Faulty::offline)) {
            row.getByText("Guardar", new Locator.GetByTextOptions().setExact(true))
                    .click();
            saidIn(row, "^No hay conexión .*");
            assertThat(row.getByText("Guardado")).hasCount(0);
        }
        again(row);
        assertThat(row.getByText("Guardado")).isVisible();
        try (Faulty ill = Faulty.answers(page, "DELETE", "/saved/\\d+", SHUT)) {
            button(page, "Deshacer").click();
            assertThat(toasts()).containsText("El servicio no está disponible");
            assertThat(row.getByText("Guardado")).isVisible();
        }
        button(page, "Intentar de nuevo").click();
        assertThat(row.getByText("Guardado")).hasCount(0);
        assertEquals(0, visitor.person().saved().size());
    }

    /** A project with one verified case, opened. */
    private int aCase(String name) {
        int project = visitor.person().project(name);
        visitor.person().link(project, published());
        visitor.person().refresh();
        visitor.goTo("/proyectos/" + project);
        assertThat(heading(page, name)).isVisible();
        return project;
    }

    private static String published() {
        return Courtroom.publish((CaseFixture fixture) -> fixture.withDemandante("COOPERATIVA IMAGINARIA"));
    }

    private Locator toasts() {
        return page.locator("mp-toasts");
    }

    private static void saidIn(Locator place, String sentence) {
        assertThat(place.locator("[role=alert] p")).hasText(Pattern.compile(sentence));
    }

    private static void again(Locator place) {
        place.getByText("Intentar de nuevo").click();
    }
}
