package co.misprocesos.browser;

import static co.misprocesos.browser.Roles.button;
import static co.misprocesos.browser.Roles.heading;
import static co.misprocesos.browser.Roles.link;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.server.Api;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The whole page by keyboard alone: nothing here is clicked, and nothing but keys moves the focus. */
@InBrowser
class KeyboardST {

    private final Page page;
    private final Hands hands;

    KeyboardST(Page page) {
        this.page = page;
        this.hands = new Hands(page);
    }

    @Test
    void aPersonComesSavesSortsMovesReadsAndLeaves() {
        String first = aCase("ABELARDO INVENTADO");
        String second = aCase("BEATRIZ INVENTADA");
        String third = aCase("CARMENZA INVENTADA");
        registers();
        savesTheFirst(first);
        consultsAndSaves(first, second, third);
        sortsAndFilters();
        movesOneAndTakesAnotherOut();
        Courtroom.register(third, 0, "Auto fija fecha", "Audiencia el martes");
        Courtroom.register(third, 0, "Sentencia de primera instancia", null);
        refreshesAndOpens();
        walksTheCase();
        readsTheNews();
        leaves();
    }

    @Test
    void theSheetTellsTheKeysOfEachView(Visitor visitor) {
        String radicado = aCase("ABELARDO INVENTADO");
        int project = visitor.person().project("Teclas");
        visitor.person().link(project, radicado);
        visitor.person().refresh();
        List<String> everywhere = List.of("g n", "g p", "g c", "g i", "/", "z", "?");
        visitor.goTo("/novedades");
        sheetTells("Novedades", "j", "k", "e", "u", "o");
        sheetTells("En todas partes", everywhere.toArray(String[]::new));
        visitor.goTo("/proyectos/" + project);
        assertThat(page.locator("tr[data-index]")).hasCount(1);
        sheetTells("En la lista", "j", "k", "x", "X", "r");
        visitor.goTo("/procesos/" + radicado);
        assertThat(page.locator("mp-proceso h1")).isVisible();
        sheetTells("Proceso", "j", "k", "c", "a", "Ctrl p");
        visitor.goTo("/proyectos");
        assertThat(page.locator("mp-proyectos h1")).isVisible();
        sheetTells("Mis Procesos", "c");
        visitor.goTo("/consultar");
        assertThat(page.locator("mp-consultar h1")).isVisible();
        sheetTells("Consultar", "x", "Ctrl Enter");
        assertEquals(2, groups().size());
    }

    @Test
    void theSheetHoldsTheFocusAndGivesItBack(Visitor visitor) {
        visitor.goTo("/proyectos");
        hands.tabTo(button(page, "Proyecto nuevo")).press("?");
        assertThat(page.locator("dialog")).isVisible();
        for (String way : List.of("Tab", "Shift+Tab")) {
            for (int i = 0; i < 5; i++) {
                hands.press(way);
                assertTrue(isFocusInDialog(), way + " left the dialog");
            }
        }
        hands.press("Escape");
        assertThat(page.locator("dialog")).hasCount(0);
        assertThat(button(page, "Proyecto nuevo")).isFocused();
        hands.press("Enter").press("Escape");
        assertThat(page.locator("dialog")).hasCount(0);
        assertThat(button(page, "Proyecto nuevo")).isFocused();
    }

    @Test
    void keysOfOneLetterAreTurnedOffForGood(Visitor visitor) {
        visitor.goTo("/novedades");
        assertThat(page.locator(".empty").first()).isVisible();
        page.keyboard().press("?");
        Locator wanted = page.locator("dialog [type=checkbox]");
        hands.tabTo(wanted).press("Space");
        assertThat(wanted).not().isChecked();
        page.keyboard().press("Escape");
        page.reload();
        assertThat(heading(page, "Novedades")).isVisible();
        for (String key : List.of("g", "c", "?", "/", "j")) {
            page.keyboard().press(key);
        }
        assertThat(page.locator("dialog")).hasCount(0);
        assertThat(page).hasURL(Pattern.compile("#/novedades$"));
        hands.tabTo(button(page, "Atajos del teclado"))
                .press("Enter")
                .tabTo(wanted)
                .press("Space", "Escape");
        assertThat(button(page, "Atajos del teclado")).isFocused();
        hands.press("g", "c");
        assertThat(heading(page, "Consultar")).isFocused();
    }

    @Test
    void lettersTypedIntoAFieldDoNothingElse(Visitor visitor) {
        visitor.goTo("/consultar");
        assertThat(heading(page, "Consultar")).isVisible();
        page.keyboard().press("g");
        hands.press("/").type("gn gp x z ? / j k");
        assertThat(page.locator("main textarea")).hasValue("gn gp x z ? / j k");
        assertThat(page.locator("main textarea")).isFocused();
        assertThat(page.locator("dialog")).hasCount(0);
        assertThat(page).hasURL(Pattern.compile("#/consultar$"));
    }

    private void registers() {
        page.navigate("/");
        hands.tabTo(button(page, "Crear una cuenta"))
                .press("Enter")
                .backTo(page.getByLabel("Correo"))
                .type(Api.newEmail())
                .press("Tab")
                .type(Api.PASSWORD)
                .press("Enter");
        assertThat(heading(page, "Empecemos por su primer proceso")).isFocused();
        assertThat(page).hasTitle("Primeros pasos · Mis Procesos");
    }

    private void savesTheFirst(String radicado) {
        Locator save = button(page, "Guardar");
        hands.tabTo(page.getByLabel("Radicados de 23 dígitos")).paste(radicado);
        assertThat(save).isEnabled();
        hands.tabTo(save).press("Enter");
        assertThat(link(page, "Ver el proceso")).isFocused();
        hands.press("Enter");
        assertThat(title()).isFocused();
        assertThat(title()).containsText("ABELARDO INVENTADO");
        assertThat(page).hasTitle("ABELARDO INVENTADO · Mis Procesos");
    }

    private void consultsAndSaves(String... radicados) {
        hands.press("g", "c");
        assertThat(heading(page, "Consultar")).isFocused();
        hands.press("/").paste("Los del correo:\n" + String.join("\n", radicados));
        assertThat(page.locator(".chip")).hasCount(3);
        hands.press("Control+Enter");
        assertThat(heading(page, "3 de 3 consultados")).isVisible();
        Locator all = button(page, "Guardar todos…");
        hands.tabTo(all).press("Enter").tabTo(button(page, "Proyecto nuevo…")).press("Enter");
        assertThat(page.locator("dialog [name=name]")).isFocused();
        hands.type("Del correo").press("Tab", "ArrowRight", "ArrowRight");
        String colour = page.locator("dialog [name=colour]:checked").getAttribute("value");
        hands.tabTo(button(page, "Crear proyecto")).press("Enter");
        assertThat(page.locator("mp-toasts")).containsText("2 guardados en «Del correo». 1 ya estaba.");
        assertThat(all).isFocused();
        hands.press("g", "p");
        assertThat(heading(page, "Mis Procesos")).isFocused();
        assertThat(page.locator(
                                ".project:has-text('Del correo') [data-colour], .project[data-colour]:has-text('Del correo')")
                        .first())
                .hasAttribute("data-colour", colour);
        hands.tabTo(link(page, "Del correo")).press("Enter");
        assertThat(heading(page, "Del correo")).isFocused();
    }

    private void sortsAndFilters() {
        assertThat(rows()).hasCount(3);
        Locator byName = button(page, "Proceso");
        hands.tabTo(byName).press("Enter");
        assertThat(page.locator("th[aria-sort=ascending]")).hasText(Pattern.compile("Proceso"));
        assertThat(rows().first()).containsText("ABELARDO");
        hands.press("Enter");
        assertThat(page.locator("th[aria-sort=descending]")).hasText(Pattern.compile("Proceso"));
        assertThat(rows().first()).containsText("CARMENZA");
        assertThat(page.locator("th[aria-sort=descending] button.sorting")).isFocused();
        hands.press("/").type("beatriz");
        assertThat(rows()).hasCount(1);
        hands.press("Enter");
        assertThat(rows().first().locator("a").first()).isFocused();
        hands.press("/", "Control+A", "Delete");
        assertThat(rows()).hasCount(3);
        hands.press("Escape");
        assertThat(rows().first().locator("a").first()).isFocused();
    }

    private void movesOneAndTakesAnotherOut() {
        hands.press("j", "j", "x");
        assertThat(page.locator("tr.chosen")).containsText("ABELARDO");
        hands.backTo(button(page, "Mover o copiar"))
                .press("Enter")
                .tabTo(button(page, "Proyecto nuevo…"))
                .press("Enter")
                .type("Aparte")
                .press("Enter");
        assertThat(rows()).hasCount(2);
        assertThat(page.locator("mp-toasts")).containsText("1 proceso en «Aparte»");
        hands.seesTheFocus().press("j");
        assertThat(rows().nth(1).locator("a").first()).isFocused();
        hands.press("x").backTo(button(page, "Quitar")).press("Enter");
        assertThat(rows()).hasCount(1);
        hands.seesTheFocus().press("z");
        assertThat(rows()).hasCount(2);
        hands.seesTheFocus();
    }

    private void refreshesAndOpens() {
        hands.press("k", "k", "r");
        assertThat(page.locator("mp-run").last()).containsText("1 verificado, 1 con cambios");
        assertThat(rows().first().locator("a").first()).isFocused();
        assertThat(rows().first()).containsText("CARMENZA");
        hands.press("Enter");
        assertThat(title()).isFocused();
        assertThat(title()).containsText("CARMENZA INVENTADA");
    }

    private void walksTheCase() {
        Locator tabs = page.getByRole(AriaRole.TAB);
        hands.tabTo(tabs.first()).press("ArrowRight");
        assertThat(tabs.nth(1)).isFocused();
        assertThat(tabs.nth(1)).hasAttribute("aria-selected", "true");
        hands.press("Home");
        assertThat(tabs.first()).isFocused();
        Locator happened = page.locator("[data-actuacion]");
        assertThat(happened.first()).isVisible();
        hands.press("j");
        assertThat(happened.first()).isFocused();
        hands.press("j");
        assertThat(happened.nth(1)).isFocused();
        hands.press("k");
        assertThat(happened.first()).isFocused();
    }

    private void readsTheNews() {
        hands.press("g", "n");
        assertThat(heading(page, "Novedades")).isFocused();
        assertThat(page).hasTitle("(2) Novedades · Mis Procesos");
        assertThat(page.locator("[data-novedad]")).hasCount(2);
        hands.press("j", "e");
        assertThat(page).hasTitle("(1) Novedades · Mis Procesos");
        assertThat(page.locator("[data-novedad]").nth(1)).isFocused();
        hands.press("e");
        assertThat(page).hasTitle("Novedades · Mis Procesos");
        hands.seesTheFocus();
    }

    private void leaves() {
        hands.backTo(button(page, "Salir")).press("Enter");
        assertThat(button(page, "Entrar")).isVisible();
        assertThat(title()).isFocused();
        assertThat(page).hasTitle("Entrar · Mis Procesos");
    }

    private void sheetTells(String group, String... keys) {
        assertThat(title()).isVisible();
        page.keyboard().press("?");
        Locator section =
                page.locator("dialog section").filter(new Locator.FilterOptions().setHas(heading(page, group)));
        List<String> told = section.locator("dt").allInnerTexts().stream()
                .map(text -> text.trim().replaceAll("\\s+", " "))
                .toList();
        assertEquals(List.of(keys), told);
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog")).hasCount(0);
    }

    private List<String> groups() {
        page.keyboard().press("?");
        return page.locator("dialog h3").allInnerTexts();
    }

    private boolean isFocusInDialog() {
        return (boolean) page.evaluate("document.activeElement.closest('dialog') !== null");
    }

    private Locator rows() {
        return page.locator("tr[data-index]");
    }

    private Locator title() {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
    }

    /** A case of two instances at the court. */
    private static String aCase(String demandante) {
        return Courtroom.publish(fixture -> fixture.withDemandante(demandante).plusInstancia(instancia -> instancia));
    }
}
