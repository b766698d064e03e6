package co.misprocesos.browser;

import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.LinkedHashSet;
import java.util.Set;

/** Somebody without a mouse. After every step it must be seen where the focus is. */
final class Hands {

    private static final int MANY = 60;

    /** What is wrong with the focus; nothing when one sees where it is. */
    private static final String UNSEEN =
            """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) {
                return 'nothing has the focus';
              }
              const shows = (style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              const bearers = [[at], [at, '::after'], [at.nextElementSibling], [at.closest('label')]];
              const ring = bearers.some(([one, part]) => one && shows(getComputedStyle(one, part)));
              const name = at.outerHTML.slice(0, 160);
              if (!ring) {
                return `no outline around ${name}`;
              }
              const { left, top, width, height } = (at.closest('label') ?? at).getBoundingClientRect();
              const points = [[0.5, 0.5], [0.02, 0.5], [0.98, 0.5], [0.5, 0.05], [0.5, 0.95], [0.02, 0.05]];
              const seen = points.some(([x, y]) => {
                const hit = document.elementFromPoint(left + width * x, top + height * y);
                return hit && (at.contains(hit) || hit.contains(at) && hit !== document.body && hit.localName !== 'main' || at.closest('label')?.contains(hit));
              });
              return seen ? '' : `out of sight: ${name}`;
            }
            """;

    private final Page page;

    Hands(Page page) {
        this.page = page;
    }

    /** Presses keys one after the other, such as {@code g}, {@code n}. */
    Hands press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return seesTheFocus();
    }

    /** Types letter by letter. */
    Hands type(String text) {
        page.keyboard().type(text);
        return seesTheFocus();
    }

    /** Puts in at once what the clipboard would. */
    Hands paste(String text) {
        page.keyboard().insertText(text);
        return seesTheFocus();
    }

    /** Goes on until this has the focus. */
    Hands tabTo(Locator goal) {
        return walk("Tab", goal);
    }

    /** Goes back until this has the focus. */
    Hands backTo(Locator goal) {
        return walk("Shift+Tab", goal);
    }

    /** Waits until the focus is somewhere and can be seen there. */
    Hands seesTheFocus() {
        try {
            page.waitForFunction(
                    "() => (" + UNSEEN + ")() === ''", null, new Page.WaitForFunctionOptions().setTimeout(5_000));
        } catch (TimeoutError slow) {
            fail("At " + page.url() + ": " + page.evaluate(UNSEEN));
        }
        return this;
    }

    private Hands walk(String key, Locator goal) {
        goal.waitFor();
        Set<String> passed = new LinkedHashSet<>();
        for (int i = 0; i < MANY; i++) {
            page.keyboard().press(key);
            seesTheFocus();
            if (Boolean.TRUE.equals(goal.evaluate("goal => goal === document.activeElement"))) {
                return this;
            }
            passed.add(page.evaluate("document.activeElement.outerHTML.slice(0, 80)")
                    .toString());
        }
        return fail(goal + " is not reached by " + key + "; passed: " + String.join("\n", passed));
    }
}
