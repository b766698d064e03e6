package co.misprocesos.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The secret of the scheduler outside, {@code CRON_TOKEN}. Where none is configured, nothing matches. */
@ApplicationScoped
public class CronToken {

    private final Optional<byte[]> secret;

    protected CronToken() {
        this(Optional.empty());
    }

    @Inject
    CronToken(@ConfigProperty(name = "CRON_TOKEN") Optional<String> configured) {
        secret = configured.map(String::strip).filter(token -> !token.isEmpty()).map(CronToken::bytes);
    }

    /** Compares in a time that does not depend on where the two differ. */
    public boolean matches(String bearer) {
        return secret.filter(expected -> MessageDigest.isEqual(expected, bytes(bearer)))
                .isPresent();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
