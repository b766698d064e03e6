package co.misprocesos.browser;

import static co.misprocesos.browser.Roles.heading;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.server.Numbers;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Bringing a whole office at once. */
@InBrowser
class ImportarST {

    private static final String A_FILE =
            """
            text => {
              const carried = new DataTransfer();
              carried.items.add(new File([text], 'casos.txt', {type: 'text/plain'}));
              return carried;
            }""";

    private final Page page;
    private final Visitor visitor;

    ImportarST(Page page, Visitor visitor) {
        this.page = page;
        this.visitor = visitor;
    }

    @Test
    void twoThousandNumbersAreCountedFirstThenFillAProject() {
        List<String> numbers = Numbers.next(1999);
        String known = Courtroom.publish(fixture -> fixture);
        visitor.person().save(known);
        visitor.goTo("/importar");
        String text = String.join("\n", numbers) + "\n" + known + "\n110014003001";
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("casos.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator(".plan"))
                .hasText(Pattern.compile("Nuevos\\s*1\\.999\\s*Ya guardados\\s*1\\s*Por revisar\\s*1"));
        assertEquals(1, visitor.person().saved().size());
        page.locator("mp-destino select").selectOption("nuevo");
        page.getByLabel("Nombre del proyecto nuevo").fill("Toda la oficina");
        Axe.finds0ViolationsOn(page);
        page.getByText("Importar 2.000 radicados").click();
        assertThat(heading(page, "Toda la oficina")).isVisible();
        assertThat(page.locator("mp-run").first()).isVisible();
        assertThat(page.locator("[role=table], table").first())
                .hasAttribute("aria-rowcount", Pattern.compile("200[01]"));
        Axe.finds0ViolationsOn(page);
        visitor.person().api().get("/api/refreshes").json().getJsonArray("runs").forEach(run -> visitor.person()
                .api()
                .delete("/api/refreshes/" + run.asJsonObject().getString("runId")));
    }

    @Test
    void whatWasImportedIsNotNewTheSecondTime() {
        List<String> numbers = Numbers.next(3);
        visitor.goTo("/importar");
        page.locator("textarea").fill(String.join("\n", numbers));
        assertThat(page.locator(".plan")).hasText(Pattern.compile("Nuevos\\s*3\\s*.*"));
        page.getByText("Importar 3 radicados").click();
        assertThat(page.locator("tr[data-index]")).hasCount(3);
        visitor.goTo("/importar");
        page.locator("textarea").fill(String.join("\n", numbers));
        assertThat(page.locator(".plan")).hasText(Pattern.compile("Nuevos\\s*0\\s*Ya guardados\\s*3\\s*.*"));
    }

    @Test
    void aDroppedFileIsReadAfterWhatWasTyped() {
        List<String> numbers = Numbers.next(3);
        visitor.goTo("/importar");
        page.locator("textarea").fill(numbers.get(0));
        assertThat(page.locator(".plan")).hasText(Pattern.compile("Nuevos\\s*1\\s*.*"));
        JSHandle file = page.evaluateHandle(A_FILE, String.join("\r\n", numbers.subList(1, 3)));
        Locator field = page.locator("textarea");
        field.dispatchEvent("dragover", Map.of("dataTransfer", file));
        assertThat(page.locator(".paste.over")).isVisible();
        field.dispatchEvent("drop", Map.of("dataTransfer", file));
        assertThat(page.locator(".paste.over")).hasCount(0);
        assertThat(page.locator(".plan")).hasText(Pattern.compile("Nuevos\\s*3\\s*Ya guardados\\s*0\\s*.*"));
        assertThat(field).hasValue(String.join("\n", numbers));
        assertThat(page.getByText("Importar 3 radicados")).isEnabled();
    }

    @Test
    void aWorkbookIsRefusedWithWhatToDo() {
        visitor.goTo("/importar");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("casos.xlsx", "application/zip", new byte[] {'P', 'K', 3, 4}));
        assertThat(page.getByText("copie la columna de los radicados y péguela aquí"))
                .isVisible();
    }

    @Test
    void anEmptyAccountIsLedToItsFirstCase() {
        String radicado = Courtroom.publish(fixture -> fixture.withDemandante("COOPERATIVA IMAGINARIA"));
        visitor.goTo("/");
        assertThat(heading(page, "Empecemos por su primer proceso")).isVisible();
        Axe.finds0ViolationsOn(page);
        page.getByLabel("Radicados de 23 dígitos").fill(radicado);
        page.getByText("Guardar", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("COOPERATIVA IMAGINARIA").first()).isVisible();
        Axe.finds0ViolationsOn(page);
        page.getByText("Ver el proceso").click();
        assertThat(page).hasURL(Pattern.compile("/procesos/" + radicado));
        assertThat(page.locator("mp-proceso h1")).isVisible();
        visitor.goTo("/");
        assertThat(heading(page, "Novedades")).isVisible();
    }
}
