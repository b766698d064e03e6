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
        /** A start would be refused, or not become ready. */
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

    public boolean isWrong() {
        return grade == Grade.WRONG;
    }
}
