package co.misprocesos.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A provider is described wholly or not at all. */
class IdentityProviderRulesTest {

    private static final String ISSUER = "https://id.ejemplo.co/firma";

    @ParameterizedTest
    @CsvSource({
        "'', '', ''",
        "https://id.ejemplo.co/firma, procesos, ''",
        "https://id.ejemplo.co/, procesos, https://id.ejemplo.co/keys?p=firma"
    })
    void allOrNothingIsSound(String issuer, String audience, String keys) {
        assertEquals(Optional.empty(), complaint(issuer, audience, keys));
    }

    @Test
    void halfAProviderIsOneSentence() {
        assertEquals(
                Optional.of("OIDC_ISSUER and OIDC_AUDIENCE must be set together; OIDC_AUDIENCE is not set."),
                complaint(ISSUER, " ", ""));
        assertEquals(
                Optional.of("OIDC_ISSUER and OIDC_AUDIENCE must be set together; OIDC_ISSUER is not set."),
                complaint("", "procesos", "https://id.ejemplo.co/keys"));
        assertEquals(
                Optional.of("OIDC_JWKS_URL is set without OIDC_ISSUER and OIDC_AUDIENCE."),
                complaint("", "", "https://id.ejemplo.co/keys"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:9000/firma", "http://127.0.0.1:9000", "http://[::1]:9000"})
    void plainHttpIsForThisMachine(String issuer) {
        assertEquals(Optional.empty(), complaint(issuer, "procesos", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "https://ana:s3creto@id.ejemplo.co/firma, https://…@id.ejemplo.co/firma",
        "https://ana:s3cr@eto@id.ejemplo.co/firma, https://…@id.ejemplo.co/firma",
        "ana:s3creto@id.ejemplo.co, …@id.ejemplo.co",
        "http://id.ejemplo.co/keys?clave=s3creto, http://id.ejemplo.co/keys?…",
        "http://id.ejemplo.co/keys?clave=s3creto@2, http://id.ejemplo.co/keys?…"
    })
    void noSecretOfAnAddressIsRepeated(String address, String shown) {
        for (Optional<String> refused :
                List.of(complaint(address, "procesos", ""), complaint(ISSUER, "procesos", address))) {
            assertTrue(refused.orElseThrow().contains(" is «" + shown + "»;"), refused.toString());
        }
    }

    private static Optional<String> complaint(String issuer, String audience, String keys) {
        Map<String, String> environment = new HashMap<>(Map.of("DATABASE_URL", "postgresql://localhost/casos"));
        environment.put("OIDC_ISSUER", issuer);
        environment.put("OIDC_AUDIENCE", audience);
        environment.put("OIDC_JWKS_URL", keys);
        return Setting.complaint(name -> Optional.ofNullable(environment.get(name)));
    }
}
