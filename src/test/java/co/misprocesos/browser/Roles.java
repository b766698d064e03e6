package co.misprocesos.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** Finds what a person would name: by its role and its exact words. */
final class Roles {

    private Roles() {}

    static Locator button(Page page, String name) {
        return named(page, AriaRole.BUTTON, name);
    }

    static Locator link(Page page, String name) {
        return named(page, AriaRole.LINK, name);
    }

    static Locator heading(Page page, String name) {
        return named(page, AriaRole.HEADING, name);
    }

    private static Locator named(Page page, AriaRole role, String name) {
        return page.getByRole(role, new GetByRoleOptions().setName(name).setExact(true));
    }
}
