package co.misprocesos.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an operator reads of the configuration. */
class ConfiguredTest {

    private final Map<String, String> environment = new HashMap<>();

    @Test
    void everySettingIsThereOnce() {
        for (Setting setting : Setting.values()) {
            if (setting != Setting.DATABASE_URL) {
                assertEquals(1, lines().split("\\b" + setting + "\\b", -1).length - 1, setting.name());
            }
        }
        assertTrue(lines().lines().count() <= 16, lines());
    }

    @Test
    void whatWasSetIsMarkedAndADefaultIsNot() {
        environment.put("REFRESH_HOUR", " 7 ");
        assertTrue(lines().contains("REFRESH_HOUR 7*, REFRESH_MINUTE 0,"), lines());
        assertTrue(lines().contains("PORT 8080"), lines());
    }

    @Test
    void secretsAreShownAsBeingThereOnly() {
        environment.put("CRON_TOKEN", "s3creto");
        environment.put("JWT_PRIVATE_KEY", "s3creto");
        environment.put(
                "DATABASE_URL", "postgresql://ana:s3creto@casos.ejemplo.co:6432/mis%20casos?sslpassword=s3creto");
        environment.put("RAMA_JUDICIAL_URL", "https://ana:s3creto@ejemplo.co");
        environment.put("OIDC_JWKS_URL", "https://id.ejemplo.co/keys?clave=s3creto");
        assertTrue(lines().contains("CRON_TOKEN set*"), lines());
        assertTrue(lines().contains(" casos.ejemplo.co:6432/mis casos*"), lines());
        assertFalse(lines().contains("s3creto"), lines());
        assertFalse(lines().contains("ana"), lines());
    }

    @Test
    void anAddressThatCannotBeReadIsNotRepeated() {
        environment.put("DATABASE_URL", "mysql://ana:s3creto@localhost/casos");
        assertTrue(lines().contains("an address that cannot be read"), lines());
        assertFalse(lines().contains("s3creto"), lines());
    }

    private String lines() {
        return String.join("\n", new Configured(name -> Optional.ofNullable(environment.get(name))).lines());
    }
}
