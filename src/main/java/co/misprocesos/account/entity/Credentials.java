package co.misprocesos.account.entity;

/** What somebody shows to come in. */
public record Credentials(Email email, Password password) {

    /**
     * Reads a request to sign in.
     *
     * @throws co.misprocesos.problem.entity.ProblemException (invalid) when a member is missing or the address can be nobody's
     */
    public static Credentials parse(String email, String password) {
        return new Credentials(new Email(email), Password.of(password));
    }
}
