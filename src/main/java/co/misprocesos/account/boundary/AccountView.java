package co.misprocesos.account.boundary;

import co.misprocesos.account.entity.NoEmail;
import co.misprocesos.account.entity.User;

/** An account as its owner sees it; the address is null where it is not known, as of some who come from outside. */
public record AccountView(String status, int id, String email) {

    static AccountView of(User user) {
        return new AccountView("OK", user.getId(), NoEmail.is(user.getEmail()) ? null : user.getEmail());
    }
}
