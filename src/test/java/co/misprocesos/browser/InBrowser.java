package co.misprocesos.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The tests of this class need a browser. Each may ask for a {@link Chromium}, a {@link com.microsoft.playwright.Page} on
 * the shared server, its {@link Watch}, and a {@link Visitor}, in its constructor or its own parameters. What the watch
 * did not expect fails the test; whatever failed leaves its picture under {@code target/browser}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
public @interface InBrowser {}
