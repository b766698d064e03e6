package co.misprocesos.browser;

import static co.misprocesos.browser.Roles.button;
import static co.misprocesos.browser.Roles.heading;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.court.CaseFixture;
import co.misprocesos.server.Numbers;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A small telephone, large letters, no motion, and paper. */
@InBrowser
class NarrowST {

    private static final String LONG_NAME =
            "COOPERATIVA MULTIACTIVA IMAGINARIA DE TRABAJADORES DE LA EDUCACIÓN DEL MAGDALENA MEDIO-COOPIMAGINARIAMM";
    private static final String ONE_WORD = "INTERADMINISTRATIVAMENTEIMAGINARIAYSINNINGUNESPACIO";
    private static final String LONG_PROJECT =
            "Procesos ejecutivos de la Cooperativa Multiactiva: Restablecimientosyreparacionesdirectasimaginarias";

    /** What reaches beyond the window sideways; nothing when the page doesn't scroll that way. */
    private static final String WIDE =
            """
            () => {
              const { scrollWidth, clientWidth } = document.documentElement;
              const rolls = (one) => one && one !== document.body
                && (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(one).overflowX) || rolls(one.parentElement));
              const guilty = [...document.querySelectorAll('body *')]
                .filter((one) => one.getBoundingClientRect().right > clientWidth + 1 && !rolls(one.parentElement));
              return scrollWidth <= clientWidth ? ''
                : `${scrollWidth} > ${clientWidth}: ${guilty.slice(0, 4).map((one) => one.outerHTML.slice(0, 120)).join(' | ')}`;
            }
            """;

    /** Targets smaller than 24 CSS px of which a circle of 24 px touches another's (WCAG 2.5.8), save those within a sentence. */
    private static final String SMALL =
            """
            () => {
              const targets = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role=tab]')]
                .filter((one) => one.checkVisibility() && !one.closest('.unseen, .skip') && !one.matches('.unseen'))
                .map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
                .filter(({ box }) => box.width > 0);
              const isInline = (one) => getComputedStyle(one).display === 'inline'
                && [...one.parentElement.childNodes].some((node) => node.nodeType === 3 && node.data.trim().length > 2);
              const small = targets.filter(({ one, box }) => (box.width < 23.99 || box.height < 23.99) && !isInline(one));
              const middle = ({ box }) => [box.left + box.width / 2, box.top + box.height / 2];
              const near = (target, other) => {
                const [x, y] = middle(target);
                const nearest = small.includes(other)
                  ? Math.hypot(middle(other)[0] - x, middle(other)[1] - y) - 12
                  : Math.hypot(Math.max(other.box.left - x, 0, x - other.box.right), Math.max(other.box.top - y, 0, y - other.box.bottom));
                return other !== target && !other.one.contains(target.one) && !target.one.contains(other.one) && nearest < 12;
              };
              return small.filter((target) => targets.some((other) => near(target, other)))
                .map(({ one, box }) => `${Math.round(box.width)}x${Math.round(box.height)} ${one.outerHTML.slice(0, 140)}`);
            }
            """;

    /** What moves, or is about to. */
    private static final String MOVING =
            """
            () => document.getAnimations().filter((one) => one.playState === 'running' && one.effect.getComputedTiming().duration > 1)
              .map((one) => `${one.transitionProperty ?? one.animationName} of ${one.effect.target.outerHTML.slice(0, 100)}`)
            """;

    private final List<String> faults = new ArrayList<>();
    private final Page page;
    private final Visitor visitor;

    NarrowST(Page page, Visitor visitor) {
        this.page = page;
        this.visitor = visitor;
    }

    @Test
    void noViewScrollsSidewaysAndEveryTargetIsLargeEnough() {
        String radicado = aFollowedCase();
        int project = visitor.person().project(LONG_PROJECT);
        visitor.person().link(project, radicado);
        for (int i = 0; i < 8; i++) {
            visitor.person().project("Proyecto " + i);
        }
        page.setViewportSize(320, 640);
        consults(radicado);
        for (int width : List.of(320, 360)) {
            page.setViewportSize(width, 640);
            looksAtAll(radicado, project, width + " px");
        }
        page.setViewportSize(640, 800);
        visitor.goTo("/novedades");
        for (String size : List.of("200%")) {
            enlarge(size);
            looksAtAll(radicado, project, "letters of " + size);
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void whatIsTooWideOrTooSmallOrMovesIsNamed() {
        visitor.goTo("/novedades");
        assertThat(heading(page, "Novedades")).isVisible();
        look("as it is");
        assertEquals(List.of(), faults);
        page.evaluate(
                """
                () => {
                  const tiny = () => Object.assign(document.createElement('button'), { id: 'tiny', className: 'tiny' });
                  const wide = Object.assign(document.createElement('p'), { id: 'wide' });
                  document.querySelector('main').append(tiny(), tiny(), wide);
                  document.querySelectorAll('.tiny').forEach(({ style }) =>
                    Object.assign(style, { width: '16px', minWidth: 0, minHeight: 0, height: '16px', padding: 0 }));
                  Object.assign(wide.style, { width: '5000px', height: '10px' });
                  wide.animate([{ opacity: 0 }, { opacity: 1 }], 60000);
                }
                """);
        look("spoilt");
        assertEquals(3, faults.size(), faults::toString);
        assertEquals(1, ((List<?>) page.evaluate(MOVING)).size());
    }

    @Test
    void theWayInFitsToo() {
        page.context().clearCookies();
        page.setViewportSize(320, 640);
        page.navigate("/");
        assertThat(button(page, "Entrar")).isVisible();
        look("log-in");
        enlarge("200%");
        look("log-in, large letters");
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void nothingMovesForWhoWantsNoMotion() {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        String radicado = aFollowedCase();
        consults(radicado);
        assertEquals(List.of(), page.evaluate(MOVING));
        for (String place : List.of("/novedades", "/proyectos", "/procesos/" + radicado, "/importar")) {
            visitor.goTo(place);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();
            assertEquals(List.of(), page.evaluate(MOVING), place);
        }
    }

    @Test
    void paperShowsAllInstancesAndAllActuacionesAndNothingToPress() {
        String radicado = Courtroom.publish(fixture -> manyInTwoInstances(fixture));
        visitor.person().save(radicado);
        visitor.person().refresh();
        visitor.goTo("/procesos/" + radicado);
        Locator shown = page.locator("[data-actuacion]");
        assertThat(button(page, "Ver más antiguas")).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("mp-instancia:visible")).hasCount(2);
        assertThat(shown.filter(new Locator.FilterOptions().setHasText("Constancia")))
                .hasCount(130);
        assertThat(shown.filter(new Locator.FilterOptions().setHasText("Recurso de apelación")))
                .isVisible();
        assertThat(page.locator("button:visible, nav:visible, select:visible, input:visible, mp-frame:visible"))
                .hasCount(0);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(page.locator("mp-instancia:visible")).hasCount(1);
        assertThat(button(page, "Imprimir")).isVisible();
    }

    private void looksAtAll(String radicado, int project, String how) {
        visitor.goTo("/consultar");
        assertThat(page.locator(".answer")).hasCount(3);
        look("Consultar, " + how);
        visitor.goTo("/proyectos");
        assertThat(page.locator(".project").first()).isVisible();
        look("Mis Procesos, " + how);
        visitor.goTo("/proyectos/" + project);
        page.locator("tr[data-index] [type=checkbox]").waitFor();
        page.locator("tr[data-index] [type=checkbox]").check();
        look("project, " + how);
        visitor.goTo("/procesos/" + radicado);
        assertThat(page.locator("[data-actuacion]").first()).isVisible();
        look("case, " + how);
        visitor.goTo("/novedades");
        assertThat(page.locator("[data-novedad]").first()).isVisible();
        look("Novedades, " + how);
        page.locator("mp-novedades-filter summary:visible").all().forEach(Locator::click);
        look("Novedades with filters, " + how);
        visitor.goTo("/importar");
        page.locator("textarea").fill(Numbers.next() + "\n" + ONE_WORD + "\n110014003001");
        assertThat(page.locator(".plan")).isVisible();
        look("Importar, " + how);
        page.keyboard().press("Escape");
        page.locator("h1").focus();
        page.keyboard().press("?");
        look("keys, " + how);
        page.keyboard().press("Escape");
    }

    private void look(String where) {
        String wide = page.evaluate(WIDE).toString();
        if (!wide.isEmpty()) {
            faults.add(where + " is too wide: " + wide);
        }
        ((List<?>) page.evaluate(SMALL)).forEach(target -> faults.add(where + " has a small target: " + target));
    }

    private void enlarge(String size) {
        page.evaluate("size => document.documentElement.style.setProperty('font-size', size)", size);
    }

    /** Asks for one that is found, one that is hidden, and one that nobody knows. */
    private void consults(String radicado) {
        String hidden = Courtroom.publish(CaseFixture::asPrivado);
        visitor.goTo("/consultar");
        page.getByLabel("Radicados").first().fill(String.join("\n", radicado, hidden, Numbers.next(), "110014003001"));
        button(page, "Consultar 3 radicados").click();
        assertThat(heading(page, "3 de 3 consultados")).isVisible();
    }

    /** A case of two instances whose names are long, with something new. */
    private String aFollowedCase() {
        String radicado = Courtroom.publish(fixture -> fixture.withDemandante(LONG_NAME)
                .withDemandado(ONE_WORD)
                .withDespacho("JUZGADO 001 DE PEQUEÑAS CAUSAS Y COMPETENCIA MÚLTIPLE DE BARRANCABERMEJA (SANTANDER)")
                .plusInstancia(instancia -> instancia));
        visitor.person().save(radicado);
        visitor.person().refresh();
        Courtroom.register(radicado, 1, "Auto " + ONE_WORD + " " + LONG_NAME, LONG_NAME + " " + ONE_WORD);
        visitor.person().refresh();
        return radicado;
    }

    private static CaseFixture manyInTwoInstances(CaseFixture fixture) {
        CaseFixture many = fixture.plusInstancia(instancia -> instancia.plusActuacion(
                co.misprocesos.court.ActuacionFixture.on(Courtroom.daysAgo(9), "Recurso de apelación", null)));
        for (int day = 1; day <= 130; day++) {
            many = many.plusActuacion(Courtroom.daysAgo(day), "Constancia secretarial", "La de hace " + day + " días");
        }
        return many;
    }
}
