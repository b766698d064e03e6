package co.misprocesos.operation.entity;

/**
 * One thing that a check of the configuration found.
 *
 * @param sentence for the operator, without a secret
 */
public record Finding(Grade grade, String sentence) {

    /** What a finding means for a start. */
    public enum Grade {
        GOOD,
        /** A start would go on; it is probably not what was meant. */
        WARNING,
        /** A start would not become ready, though what was set can be read. */
        FAILED,
        /** A start would be refused. */
        WRONG
    }

    public static Finding good(String sentence) {
        return new Finding(Grade.GOOD, sentence);
    }

    public static Finding warning(String sentence) {
        return new Finding(Grade.WARNING, sentence);
    }

    public static Finding wrong(String sentence) {
        return new Finding(Grade.WRONG, sentence);
    }

    public static Finding failed(String sentence) {
        return new Finding(Grade.FAILED, sentence);
    }

    /** The exit code of a check that found this: 2 for bad input, 1 for what failed, else 0. */
    public int code() {
        return switch (grade) {
            case GOOD, WARNING -> 0;
            case FAILED -> 1;
            case WRONG -> 2;
        };
    }
}
