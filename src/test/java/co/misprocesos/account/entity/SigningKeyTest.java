package co.misprocesos.account.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeyTest {

    private static final SigningKey KEY = SigningKey.generate();

    static Stream<String> formsOfTheKey() {
        String pem = KEY.privatePem();
        byte[] der = KEY.privateKey().getEncoded();
        return Stream.of(
                pem,
                pem.replace("\n", "\r\n"),
                pem.replace("\n", "\\n"),
                pem.replace("\n", " "),
                "  " + pem.strip() + "\n\n",
                '"' + pem.replace("\n", "\\n") + '"',
                base64(pem.getBytes(StandardCharsets.US_ASCII)),
                base64(der),
                Base64.getMimeEncoder().encodeToString(der));
    }

    @ParameterizedTest
    @MethodSource("formsOfTheKey")
    void readsTheFormsOfAnEnvironmentVariable(String text) {
        assertEquals(KEY.privateKey(), SigningKey.parse(text).privateKey());
    }

    @Test
    void derivesThePublicKey() {
        assertEquals(KEY.privateKey().getModulus(), KEY.publicKey().getModulus());
        assertTrue(KEY.publicPem().startsWith("-----BEGIN PUBLIC KEY-----\n"));
        assertEquals(2048, KEY.publicKey().getModulus().bitLength());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secreto",
                "esto no sirve de nada",
                "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----",
                "-----BEGIN PRIVATE KEY-----\nAAAA",
                "QUJDREVGR0g="
            })
    void refusesWhatIsNoKeyWithASentence(String text) {
        assertTrue(sentence(text).startsWith("La clave privada "));
        assertFalse(sentence(text).contains(text));
    }

    @Test
    void tellsHowToConvertAnotherFormat() {
        String text = "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----";
        assertTrue(sentence(text).contains("openssl pkcs8 -topk8"));
    }

    @Test
    void refusesAShortKey() throws NoSuchAlgorithmException {
        assertTrue(sentence(encoded("RSA", 1024)).contains("2048"));
    }

    @Test
    void refusesAKeyOfAnotherKind() throws NoSuchAlgorithmException {
        assertTrue(sentence(encoded("EC", 256)).contains("RSA"));
    }

    @Test
    void neverShowsItself() {
        assertEquals("SigningKey[RSA 2048]", KEY.toString());
    }

    private static String sentence(String text) {
        return assertThrows(IllegalArgumentException.class, () -> SigningKey.parse(text))
                .getMessage();
    }

    private static String encoded(String algorithm, int bits) throws NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(bits);
        PrivateKey key = generator.generateKeyPair().getPrivate();
        return base64(key.getEncoded());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
