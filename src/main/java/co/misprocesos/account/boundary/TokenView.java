package co.misprocesos.account.boundary;

import co.misprocesos.account.entity.AccessToken;
import jakarta.json.bind.annotation.JsonbProperty;

/** A token as the clients expect it; {@code expiresIn} in seconds (RFC 6749 5.1). */
public record TokenView(
        String status,
        @JsonbProperty("access_token") String accessToken,
        @JsonbProperty("token_type") String tokenType,
        @JsonbProperty("expires_in") long expiresIn) {

    static TokenView of(AccessToken token) {
        return new TokenView("OK", token.value(), "bearer", token.lifetime().toSeconds());
    }
}
