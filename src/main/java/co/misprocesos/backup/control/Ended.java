package co.misprocesos.backup.control;

/**
 * How a program ended.
 *
 * @param output what it printed
 * @param words what it complained about
 */
record Ended(int code, String output, String words) {

    /** Its first complaint in one line, or how it ended when it had none. */
    String sentence() {
        return words.lines()
                .map(line -> line.replaceFirst("^\\w+: (error: )?", "").strip())
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("it ended with code " + code + ".");
    }
}
