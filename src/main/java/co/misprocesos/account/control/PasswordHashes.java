package co.misprocesos.account.control;

import at.favre.lib.crypto.bcrypt.BCrypt;
import co.misprocesos.account.entity.Password;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes and proves password hashes: PBKDF2 with HMAC-SHA-512 and 210,000 iterations (OWASP Password Storage), and
 * bcrypt for accounts taken over from the original, which used only the first 72 bytes of a password.
 *
 * <p>Every method takes some 200 ms of processor time: never inside a transaction.
 */
@ApplicationScoped
public class PasswordHashes {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ITERATIONS = 210_000;
    private static final String CURRENT = ALGORITHM + ":" + ITERATIONS + ":";
    private static final int BCRYPT_BYTES = 72;

    private final Pbkdf2PasswordHash pbkdf2;
    private final String nobodys;

    protected PasswordHashes() {
        pbkdf2 = null;
        nobodys = null;
    }

    @Inject
    PasswordHashes(Pbkdf2PasswordHash pbkdf2) {
        this.pbkdf2 = pbkdf2;
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm",
                ALGORITHM,
                "Pbkdf2PasswordHash.Iterations",
                String.valueOf(ITERATIONS),
                "Pbkdf2PasswordHash.SaltSizeBytes",
                "16",
                "Pbkdf2PasswordHash.KeySizeBytes",
                "32"));
        nobodys = pbkdf2.generate(UUID.randomUUID().toString().toCharArray());
    }

    /** A salted hash, different at each call. */
    public String make(Password password) {
        return pbkdf2.generate(password.chars());
    }

    /**
     * Whether the password is the one behind {@code stored}. Without a hash, or with one of no known kind, the answer is no, after the same work as
     * with one, so that the time tells nobody whether an account exists.
     */
    public boolean proves(Password password, Optional<String> stored) {
        if (stored.filter(PasswordHashes::isBcrypt).isPresent()) {
            return BCrypt.verifyer()
                    .verify(password.utf8(BCRYPT_BYTES), stored.get().getBytes(StandardCharsets.US_ASCII))
                    .verified;
        }
        Optional<String> known = stored.filter(PasswordHashes::isPbkdf2);
        boolean right = pbkdf2.verify(password.chars(), known.orElse(nobodys));
        return right && known.isPresent();
    }

    /** Whether a hash was made with less than today's care. */
    public boolean isOutdated(String stored) {
        return !stored.startsWith(CURRENT);
    }

    private static boolean isBcrypt(String stored) {
        return stored.startsWith("$2");
    }

    private static boolean isPbkdf2(String stored) {
        return stored.startsWith("PBKDF2With");
    }
}
