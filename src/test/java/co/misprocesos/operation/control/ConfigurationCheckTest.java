package co.misprocesos.operation.control;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.account.entity.SigningKey;
import co.misprocesos.migration.control.SchemaState;
import co.misprocesos.operation.entity.Finding;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is found without a database: nobody listens at the address that these name. */
class ConfigurationCheckTest {

    private final Map<String, String> environment = new HashMap<>();

    @Test
    void everyComplaintIsToldAndNotOnlyTheFirst() {
        environment.putAll(Map.of("PORT", "ochenta", "REFRESH_HOUR", "25", "REFRESH_ZONE", "Bogota"));
        List<String> wrong = wrong();
        assertEquals(4, wrong.size(), wrong.toString());
        assertTrue(wrong.get(0).startsWith("PORT "), wrong.get(0));
        assertTrue(wrong.get(1).startsWith("DATABASE_URL is not set"), wrong.get(1));
        assertTrue(wrong.get(2).startsWith("REFRESH_HOUR "), wrong.get(2));
        assertTrue(wrong.get(3).startsWith("REFRESH_ZONE "), wrong.get(3));
    }

    @Test
    void aDatabaseThatNobodyServesIsOneSentenceWithoutThePassword() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        environment.put("PORT", String.valueOf(free));
        environment.put("DATABASE_URL", "postgresql://ana:s3creto@localhost:" + free + "/casos");
        assertEquals(List.of(), wrong());
        List<String> wrong = sentences(1);
        assertEquals(1, wrong.size(), wrong.toString());
        assertTrue(wrong.get(0).startsWith("The database localhost:" + free + "/casos cannot be used: "), wrong.get(0));
        assertFalse(wrong.get(0).contains("s3creto"), wrong.get(0));
    }

    @Test
    void aKeyThatCannotSignIsWrongAndNotRepeated() {
        environment.put("JWT_PRIVATE_KEY", "bm8gZXMgdW5hIGNsYXZl");
        String all = all();
        assertTrue(all.contains("WRONG JWT_PRIVATE_KEY cannot be used. La clave"), all);
        assertFalse(all.contains("bm8gZXMg"), all);
        environment.put("JWT_PRIVATE_KEY", SigningKey.generate().privatePem());
        assertTrue(all().contains("GOOD JWT_PRIVATE_KEY can sign."), all());
    }

    @Test
    void aPortInUseIsWrong() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            environment.put("PORT", " " + taken.getLocalPort() + " ");
            assertTrue(all().contains("WRONG Port " + taken.getLocalPort() + " is in use"), all());
        }
    }

    @Test
    void theSourceIsNamed() {
        assertTrue(
                all().contains("GOOD The source is https://consultaprocesos.ramajudicial.gov.co:448/api/v2;"), all());
        environment.put("RAMA_JUDICIAL_URL", "https://ana:s3creto@ejemplo.co/api");
        assertTrue(all().contains("WRONG RAMA_JUDICIAL_URL is «https://…@ejemplo.co/api»"), all());
        assertFalse(all().contains("s3creto"), all());
    }

    @Test
    void theStateOfTheSchemaIsToldInSentences() {
        assertEquals(
                List.of(Finding.good("The schema has 22 of 22 changes.")),
                DatabaseCheck.schema(new SchemaState(22, List.of(), 0, false)));
        assertEquals(
                List.of(
                        Finding.good("The schema has 20 of 22 changes; the next start applies 2."),
                        Finding.warning(
                                "The database records 3 changes that this build does not know; a newer one was here."),
                        Finding.warning(
                                "The schema is locked: somebody migrates it now, or was killed; a start waits a minute and goes on.")),
                DatabaseCheck.schema(new SchemaState(20, List.of("a", "b"), 3, true)));
    }

    private List<Finding> findings() {
        return new ConfigurationCheck(environment.keySet(), name -> Optional.ofNullable(environment.get(name)))
                .findings();
    }

    private List<String> wrong() {
        return sentences(2);
    }

    private List<String> sentences(int code) {
        return findings().stream()
                .filter(found -> found.code() == code)
                .map(Finding::sentence)
                .toList();
    }

    private String all() {
        return findings().stream()
                .map(found -> found.grade() + " " + found.sentence())
                .collect(joining("\n"));
    }
}
