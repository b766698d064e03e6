package co.misprocesos.operation.entity;

/** A command that cannot do what it was asked, and left everything as it was; its message is one sentence for the operator. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refused(String sentence) {
        super(sentence);
    }
}
