package co.misprocesos.backup.control;

/** Why a command did not do what it was asked for, as one sentence, with the code that it ends with. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final int code;

    private Refusal(int code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /** What was asked for cannot be done here; nothing was begun. */
    static Refusal asked(String sentence) {
        return new Refusal(2, sentence);
    }

    /** It was tried and failed; everything is as it was before. */
    static Refusal failed(String sentence) {
        return new Refusal(1, sentence);
    }

    int code() {
        return code;
    }
}
