package co.misprocesos.account.control;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Hands MP-JWT the public key that {@link SigningKeys} found, as the configuration value that it looks for. */
public class VerificationKeySource implements ConfigSource {

    private static final String NAME = "mp.jwt.verify.publickey";
    private static volatile String published;

    /** From now on tokens are verified with this key. */
    static void publish(String publicPem) {
        published = publicPem;
    }

    @Override
    public String getValue(String name) {
        return NAME.equals(name) ? published : null;
    }

    @Override
    public Set<String> getPropertyNames() {
        return getProperties().keySet();
    }

    @Override
    public Map<String, String> getProperties() {
        String key = published;
        return key == null ? Map.of() : Map.of(NAME, key);
    }

    @Override
    public String getName() {
        return "account-verification-key";
    }

    /** Above the environment, so that no other key can take its place. */
    @Override
    public int getOrdinal() {
        return 500;
    }
}
