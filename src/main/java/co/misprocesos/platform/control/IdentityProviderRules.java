package co.misprocesos.platform.control;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the settings of the OpenID provider may be. Whoever can change its keys on their way here is everybody: so HTTPS. */
final class IdentityProviderRules {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int LONGEST_ISSUER = 500;

    private IdentityProviderRules() {}

    /** OpenID Connect Core 1.0, 1.2: an address without query and fragment. */
    static Optional<String> issuer(String value) {
        return safe(value).filter(uri -> uri.getQuery() == null).isPresent() && value.length() <= LONGEST_ISSUER
                ? Optional.empty()
                : wrong(value, "https://id.example.com/realm, as its tokens write it");
    }

    static Optional<String> keys(String value) {
        return safe(value).isPresent() ? Optional.empty() : wrong(value, "https://id.example.com/keys");
    }

    /** What is missing when the provider is described by half, as one sentence. */
    static Optional<String> together(Function<String, Optional<String>> environment) {
        boolean hasIssuer = isSet(environment, Setting.OIDC_ISSUER);
        boolean hasAudience = isSet(environment, Setting.OIDC_AUDIENCE);
        if (hasIssuer != hasAudience) {
            return Optional.of("OIDC_ISSUER and OIDC_AUDIENCE must be set together; "
                    + (hasIssuer ? "OIDC_AUDIENCE" : "OIDC_ISSUER") + " is not set.");
        }
        return !hasIssuer && isSet(environment, Setting.OIDC_JWKS_URL)
                ? Optional.of("OIDC_JWKS_URL is set without OIDC_ISSUER and OIDC_AUDIENCE.")
                : Optional.empty();
    }

    private static boolean isSet(Function<String, Optional<String>> environment, Setting setting) {
        return environment.apply(setting.name()).filter(text -> !text.isBlank()).isPresent();
    }

    private static Optional<URI> safe(String value) {
        try {
            URI uri = URI.create(value);
            boolean safe = uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getFragment() == null
                    && ("https".equals(uri.getScheme())
                            || "http".equals(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost()));
            return safe ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> wrong(String value, String example) {
        return Optional.of("is «" + Setting.withoutSecrets(value) + "»; expected an address such as " + example
                + " (http: on this machine only).");
    }
}
