package co.misprocesos.refresh.entity;

/**
 * One case that a run looks at, as its asker knows it.
 *
 * @param caseId the project's case; null outside projects
 * @param savedId the saved process; null where the asker doesn't name one
 * @param radicado as stored; an adopted row may hold anything
 */
public record Followed(Integer caseId, Integer savedId, String radicado) {

    /** A number that somebody asks for without following it. */
    public static Followed number(String radicado) {
        return new Followed(null, null, radicado);
    }

    public static Followed projectCase(int caseId, String radicado) {
        return new Followed(caseId, null, radicado);
    }

    public static Followed saved(int savedId, String radicado) {
        return new Followed(null, savedId, radicado);
    }
}
