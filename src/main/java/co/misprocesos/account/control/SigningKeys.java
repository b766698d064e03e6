package co.misprocesos.account.control;

import co.misprocesos.account.entity.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Knows the key of this installation: {@code JWT_PRIVATE_KEY} where it is set, else the one kept in the database, which
 * the first server to need it makes. It is read at first use, since the table must exist, and published to MP-JWT.
 */
@ApplicationScoped
public class SigningKeys {

    private final Optional<String> configured;
    private final StoredSigningKey stored;
    private volatile SigningKey current;

    protected SigningKeys() {
        this(Optional.empty(), null);
    }

    @Inject
    SigningKeys(@ConfigProperty(name = "JWT_PRIVATE_KEY") Optional<String> configured, StoredSigningKey stored) {
        this.configured = configured;
        this.stored = stored;
    }

    /**
     * The key that signs; from the first call on MP-JWT knows its public half.
     *
     * @throws IllegalArgumentException with a Spanish sentence when {@code JWT_PRIVATE_KEY} cannot be used
     */
    public SigningKey current() {
        if (current == null) {
            load();
        }
        return current;
    }

    private synchronized void load() {
        if (current == null) {
            SigningKey key = configured
                    .filter(text -> !text.isBlank())
                    .map(SigningKey::parse)
                    .orElseGet(this::kept);
            VerificationKeySource.publish(key.publicPem());
            current = key;
        }
    }

    private SigningKey kept() {
        String pem = stored.read()
                .orElseGet(() -> stored.keepFirst(SigningKey.generate().privatePem()));
        return SigningKey.parse(pem);
    }
}
