package co.misprocesos.browser;

/** Says in one line, after all other tests, that the browser's were skipped. */
final class SkippedNotice implements AutoCloseable {

    static final String MISSING =
            "there is no Chromium: install Debian's chromium, or name the program in the environment variable CHROMIUM";
    static final String REASON = "The browser tests were SKIPPED: " + MISSING;

    @Override
    public void close() {
        System.out.println();
        System.out.println(REASON);
    }
}
