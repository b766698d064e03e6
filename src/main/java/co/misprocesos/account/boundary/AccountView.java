package co.misprocesos.account.boundary;

import co.misprocesos.account.entity.User;

/** An account as its owner sees it. */
public record AccountView(String status, int id, String email) {

    static AccountView of(User user) {
        return new AccountView("OK", user.getId(), user.getEmail());
    }
}
