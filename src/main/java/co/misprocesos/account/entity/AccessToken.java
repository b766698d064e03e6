package co.misprocesos.account.entity;

import java.time.Duration;

/**
 * A signed bearer token.
 *
 * @param value the compact form of RFC 7519
 * @param lifetime from its issue to its end
 */
public record AccessToken(String value, Duration lifetime) {

    @Override
    public String toString() {
        return "AccessToken[" + lifetime + "]";
    }
}
