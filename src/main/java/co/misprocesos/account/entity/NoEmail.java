package co.misprocesos.account.entity;

import java.util.UUID;

/**
 * What stands in the place of an unknown e-mail address: unique, since the column is, and of a domain that no mail reaches
 * (RFC 2606). It is drawn at random, so that nobody can take it beforehand.
 */
public final class NoEmail {

    private static final String DOMAIN = "@identidad-externa.invalid";

    private NoEmail() {}

    /** A new one. */
    public static Email next() {
        return new Email(UUID.randomUUID() + DOMAIN);
    }

    /** Whether an address only stands for an unknown one. */
    public static boolean is(String email) {
        return email != null && email.endsWith(DOMAIN);
    }
}
