package co.misprocesos.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.server.Api;
import co.misprocesos.server.Person;
import co.misprocesos.server.SharedServer;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.net.HttpCookie;

/** Somebody new on the shared server, logged in in the test's tab before the page is opened. */
public final class Visitor {

    private final Person person = Person.newcomer();
    private final Page page;

    Visitor(Page page) {
        this.page = page;
        page.context().addCookies(java.util.List.of(session()));
    }

    /** Where the page is. */
    static String origin() {
        return "http://localhost:" + SharedServer.get().server().port();
    }

    /** The same person at the REST interface. */
    public Person person() {
        return person;
    }

    /** Opens a place of the page, such as {@code /proyectos}. */
    public Page goTo(String place) {
        page.navigate("/#" + place);
        return page;
    }

    private Cookie session() {
        Api.Reply reply = person.api().with("X-Mis-Procesos", "pagina").post("/api/auth/session", null);
        assertEquals(204, reply.status(), reply.text());
        HttpCookie told = HttpCookie.parse(reply.header("Set-Cookie")).get(0);
        return new Cookie(told.getName(), told.getValue())
                .setDomain("localhost")
                .setPath(told.getPath())
                .setHttpOnly(told.isHttpOnly())
                .setSameSite(SameSiteAttribute.STRICT);
    }
}
