package co.misprocesos.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The provider whose tokens are accepted beside our own, as it is configured; off where {@code OIDC_ISSUER} is not set. */
@ApplicationScoped
public class OpenIdProvider {

    private final Optional<String> issuer;
    private final String audience;
    private final Optional<String> keys;
    private final boolean linksByEmail;

    protected OpenIdProvider() {
        this(Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    @Inject
    OpenIdProvider(
            @ConfigProperty(name = "OIDC_ISSUER") Optional<String> issuer,
            @ConfigProperty(name = "OIDC_AUDIENCE") Optional<String> audience,
            @ConfigProperty(name = "OIDC_JWKS_URL") Optional<String> keys,
            @ConfigProperty(name = "OIDC_LINK_BY_EMAIL", defaultValue = "false") boolean linksByEmail) {
        this.issuer = said(issuer);
        this.audience = said(audience).orElse("");
        this.keys = said(keys);
        this.linksByEmail = linksByEmail;
    }

    /** The exact {@code iss} of its tokens; empty when there is no provider. */
    public Optional<String> issuer() {
        return issuer;
    }

    /** What must be among the {@code aud} of a token: it was made for us. */
    public String audience() {
        return audience;
    }

    /** Where its keys are; empty when it is to be asked for that. */
    public Optional<String> keys() {
        return keys;
    }

    /** Whether an address that it has proved leads to the account that has it. */
    public boolean linksByEmail() {
        return linksByEmail;
    }

    private static Optional<String> said(Optional<String> value) {
        return value.map(String::strip).filter(text -> !text.isEmpty());
    }
}
