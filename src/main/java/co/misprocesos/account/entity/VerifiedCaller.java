package co.misprocesos.account.entity;

import java.time.Instant;
import java.util.Set;

/**
 * Who a verified token says is calling.
 *
 * @param name the caller's name: the number of an account
 * @param groups the roles it may act in
 * @param until when the token expires
 */
public record VerifiedCaller(String name, Set<String> groups, Instant until) {

    public VerifiedCaller {
        groups = Set.copyOf(groups);
    }
}
