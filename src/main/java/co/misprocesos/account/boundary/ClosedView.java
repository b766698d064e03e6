package co.misprocesos.account.boundary;

/** DELETE /auth/me: the number that was the account's. */
public record ClosedView(String status, int deletedId) {

    static ClosedView of(int id) {
        return new ClosedView("OK", id);
    }
}
