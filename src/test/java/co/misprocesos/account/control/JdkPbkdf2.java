package co.misprocesos.account.control;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** What a server brings, over the JDK: {@code algorithm:iterations:salt:hash}, as Jakarta Security writes it. */
final class JdkPbkdf2 implements Pbkdf2PasswordHash {

    private Map<String, String> parameters = Map.of();

    @Override
    public void initialize(Map<String, String> given) {
        parameters = given;
    }

    @Override
    public String generate(char[] password) {
        byte[] salt = new byte[Integer.parseInt(parameters.get("Pbkdf2PasswordHash.SaltSizeBytes"))];
        new SecureRandom().nextBytes(salt);
        String algorithm = parameters.get("Pbkdf2PasswordHash.Algorithm");
        int iterations = Integer.parseInt(parameters.get("Pbkdf2PasswordHash.Iterations"));
        int size = Integer.parseInt(parameters.get("Pbkdf2PasswordHash.KeySizeBytes"));
        Base64.Encoder base64 = Base64.getEncoder();
        return String.join(
                ":",
                algorithm,
                String.valueOf(iterations),
                base64.encodeToString(salt),
                base64.encodeToString(hash(password, algorithm, iterations, salt, size)));
    }

    @Override
    public boolean verify(char[] password, String stored) {
        String[] parts = stored.split(":");
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        return MessageDigest.isEqual(
                expected, hash(password, parts[0], Integer.parseInt(parts[1]), salt, expected.length));
    }

    private static byte[] hash(char[] password, String algorithm, int iterations, byte[] salt, int size) {
        try {
            return SecretKeyFactory.getInstance(algorithm)
                    .generateSecret(new PBEKeySpec(password, salt, iterations, size * 8))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
