package co.misprocesos.account.entity;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** The RSA key of at least 2048 bits that signs tokens, and the public half that proves them. */
public final class SigningKey {

    private static final int MIN_BITS = 2048;

    private final RSAPrivateCrtKey secret;

    private SigningKey(RSAPrivateCrtKey secret) {
        this.secret = secret;
    }

    /** A new key of 2048 bits. */
    public static SigningKey generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(MIN_BITS);
            return new SigningKey((RSAPrivateCrtKey) generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Esta máquina virtual de Java no sabe crear claves RSA.", e);
        }
    }

    /**
     * Reads a private key in any form of {@link PrivateKeyText}.
     *
     * @throws IllegalArgumentException with a Spanish sentence that never repeats the key
     */
    public static SigningKey parse(String text) {
        byte[] der = PrivateKeyText.der(text);
        try {
            if (KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der))
                            instanceof RSAPrivateCrtKey key
                    && key.getModulus().bitLength() >= MIN_BITS) {
                return new SigningKey(key);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("La clave privada no es una clave RSA en formato PKCS#8.", e);
        }
        throw new IllegalArgumentException("La clave privada debe ser RSA de al menos " + MIN_BITS + " bits.");
    }

    public RSAPrivateCrtKey privateKey() {
        return secret;
    }

    /** The public half, derived from the private one. */
    public RSAPublicKey publicKey() {
        try {
            return (RSAPublicKey) KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Esta máquina virtual de Java no conoce RSA.", e);
        }
    }

    /** The private key as PKCS#8 PEM. */
    public String privatePem() {
        return pem("PRIVATE KEY", secret.getEncoded());
    }

    /** The public key as X.509 PEM. */
    public String publicPem() {
        return pem("PUBLIC KEY", publicKey().getEncoded());
    }

    @Override
    public String toString() {
        return "SigningKey[RSA " + secret.getModulus().bitLength() + "]";
    }

    private static String pem(String label, byte[] der) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }
}
