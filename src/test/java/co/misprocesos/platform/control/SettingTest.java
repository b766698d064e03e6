package co.misprocesos.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each setting may be. */
class SettingTest {

    private static final Map<String, String> SOUND = Map.of("DATABASE_URL", "postgresql://localhost/casos");

    @ParameterizedTest
    @CsvSource({
        "PORT, 1",
        "PORT, 65535",
        "REGISTRATION, closed",
        "OIDC_JWKS_URL, ''",
        "OIDC_LINK_BY_EMAIL, true",
        "RAMA_JUDICIAL_URL, http://127.0.0.1:8091/api/v2",
        "RAMA_JUDICIAL_PER_MINUTE, 0",
        "RAMA_JUDICIAL_TIMEOUT, PT0.1S",
        "RAMA_JUDICIAL_IN_FLIGHT, 64",
        "DOCUMENT_MAX_BYTES, 268435456",
        "REFRESH_HOUR, 0",
        "REFRESH_MINUTE, 59",
        "REFRESH_ZONE, UTC",
        "REFRESH_ZONE, -05:00",
        "REFRESH_TIMER, false",
        "REFRESH_FRESH_FOR, PT0S",
        "REFRESH_MAX_AGE, P2D",
        "CASE_STALE_AFTER, P2D",
        "DATABASE_URL, postgresql+psycopg://u:p@h/d?sslmode=require"
    })
    void soundValuesPass(String name, String value) {
        assertEquals(Optional.empty(), complaint(name, value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PORT | 0 | a whole number from 1 to 65535",
                "PORT | 70000 | a whole number from 1 to 65535",
                "PORT | http | a whole number from 1 to 65535",
                "PORT | -1 | a whole number from 1 to 65535",
                "PORT | 99999999999 | a whole number from 1 to 65535",
                "REGISTRATION | Open | open or closed",
                "OIDC_ISSUER | id.ejemplo.co | an address such as",
                "OIDC_ISSUER | http://id.ejemplo.co | an address such as",
                "OIDC_ISSUER | https://ana@id.ejemplo.co | an address such as",
                "OIDC_ISSUER | https://id.ejemplo.co?x=1 | an address such as",
                "OIDC_ISSUER | https://id ejemplo.co | an address such as",
                "OIDC_JWKS_URL | http://10.0.0.1/keys | an address such as",
                "OIDC_JWKS_URL | file:///etc/keys | an address such as",
                "OIDC_LINK_BY_EMAIL | yes | true or false",
                "RAMA_JUDICIAL_URL | ejemplo.co | an address such as",
                "RAMA_JUDICIAL_URL | ftp://ejemplo.co/api | an address such as",
                "RAMA_JUDICIAL_URL | https://yo@ejemplo.co/api | an address such as",
                "RAMA_JUDICIAL_URL | https://ejemplo.co/api?x=1 | an address such as",
                "RAMA_JUDICIAL_PER_MINUTE | 12.5 | a whole number from 0 to 600",
                "RAMA_JUDICIAL_TIMEOUT | 35 | a duration such as",
                "RAMA_JUDICIAL_TIMEOUT | PT0S | from PT0.1S to PT5M",
                "RAMA_JUDICIAL_TIMEOUT | PT6M | from PT0.1S to PT5M",
                "RAMA_JUDICIAL_SIMULATED | yes | true or false",
                "DOCUMENT_MAX_BYTES | 25M | a whole number from 1024 to 268435456",
                "REFRESH_HOUR | 24 | a whole number from 0 to 23",
                "REFRESH_MINUTE | 60 | a whole number from 0 to 59",
                "REFRESH_ZONE | America/Bogotá | a time zone such as",
                "REFRESH_TIMER | on | true or false",
                "REFRESH_FRESH_FOR | -PT1M | from PT0S",
                "REFRESH_MAX_AGE | PT36H | from PT48H to PT87600H",
                "REFRESH_MAX_AGE | 30 | a duration such as",
                "CASE_STALE_AFTER | PT0S | from PT1S",
                "DATABASE_URL | mysql://h/d | expected postgresql://user:password@host:5432/name"
            })
    void wrongValuesAreToldInOneSentenceThatNamesTheSettingAndWhatWasExpected(
            String name, String value, String expected) {
        String sentence = complaint(name, value).orElseThrow();
        assertTrue(sentence.startsWith(name + " "), sentence);
        assertTrue(sentence.contains(expected), sentence);
        assertTrue(sentence.endsWith("."), sentence);
        assertEquals(1, sentence.lines().count());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DATABASE_URL")
    void blankMeansTheDefault(Setting setting) {
        assertEquals(Optional.empty(), complaint(setting.name(), "  "));
    }

    @Test
    void aDatabaseMustBeNamed() {
        String sentence = complaint("DATABASE_URL", " ").orElseThrow();
        assertTrue(sentence.startsWith("DATABASE_URL is not set"), sentence);
    }

    @Test
    void spacesAroundAValueDoNotCount() {
        assertEquals(Optional.empty(), complaint("REFRESH_HOUR", " 6 "));
    }

    @Test
    void aServerIsToldNeitherBlanksNorTheSpacesAroundAValue() {
        Map<String, String> environment =
                new HashMap<>(Map.of("REFRESH_HOUR", " 6 ", "REFRESH_MINUTE", "", "PATH", " /bin "));
        Setting.tidy(environment);
        assertEquals(Map.of("REFRESH_HOUR", "6", "PATH", " /bin "), environment);
    }

    /** A setting that is read but not listed would never be checked. */
    @Test
    void everySettingWithADefaultIsListed() throws Exception {
        Properties defaults = new Properties();
        try (var file = SettingTest.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            defaults.load(file);
        }
        Set<String> listed = Stream.of(Setting.values()).map(Enum::name).collect(Collectors.toSet());
        assertEquals(
                Set.of(),
                defaults.stringPropertyNames().stream()
                        .filter(name -> name.matches("[A-Z_]+") && !listed.contains(name))
                        .collect(Collectors.toSet()));
        assertEquals(
                Optional.empty(),
                Setting.complaint(name -> Optional.ofNullable(
                        name.equals("DATABASE_URL") ? SOUND.get(name) : defaults.getProperty(name))));
    }

    private static Optional<String> complaint(String name, String value) {
        Map<String, String> environment = new HashMap<>(SOUND);
        environment.put(name, value);
        return Setting.complaint(key -> Optional.ofNullable(environment.get(key)));
    }
}
