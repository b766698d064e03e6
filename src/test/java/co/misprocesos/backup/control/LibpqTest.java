package co.misprocesos.backup.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import co.misprocesos.platform.control.DatabaseUrl;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LibpqTest {

    @Test
    void thePasswordGoesIntoAVariableAndNowhereElse() {
        Libpq address = of("postgresql://ana:s%40cret%20o@db.ejemplo.co:5433/mis%20procesos");
        assertEquals(
                Map.of("PGHOST", "db.ejemplo.co", "PGPORT", "5433", "PGUSER", "ana", "PGPASSWORD", "s@cret o"),
                address.variables());
        assertEquals("dbname='mis procesos'", address.connection());
        assertFalse(address.toString().contains("s@cret"));
    }

    @Test
    void theQueryGoesOverByLibpqsNames() {
        Libpq address = of("postgres://ana@db/mp?sslmode=verify-full&sslrootcert=%2Fetc%2Fca.pem&connect_timeout=3"
                + "&application_name=mp&keepalives=0&socketTimeout=9&prepareThreshold=0");
        assertEquals(
                Map.of(
                        "PGHOST",
                        "db",
                        "PGPORT",
                        "5432",
                        "PGUSER",
                        "ana",
                        "PGSSLMODE",
                        "verify-full",
                        "PGSSLROOTCERT",
                        "/etc/ca.pem",
                        "PGCONNECT_TIMEOUT",
                        "3",
                        "PGAPPNAME",
                        "mp"),
                address.variables());
        assertEquals("dbname='mp' keepalives=0", address.connection());
    }

    @Test
    void severalHostsKeepTheirPorts() {
        Map<String, String> variables = of("postgresql://a:1111,[::1]:2222,[fe80::2],b/mp?targetServerType=master")
                .variables();
        assertEquals("a,::1,fe80::2,b", variables.get("PGHOST"));
        assertEquals("1111,2222,5432,5432", variables.get("PGPORT"));
        assertEquals("primary", variables.get("PGTARGETSESSIONATTRS"));
        assertEquals(
                "master",
                of("postgresql://db/mp?application_name=master").variables().get("PGAPPNAME"));
    }

    @Test
    void aNameCannotAddToTheConnectionString() {
        assertEquals(
                "dbname='x\\' host=\\'otro'",
                of("postgresql://db/x'%20host%3D'otro").connection());
    }

    @Test
    void theDriversPlainSslMeansThatTheServerIsVerified() {
        assertEquals(
                "verify-full",
                of("jdbc:postgresql://db/mp?ssl=true").variables().get("PGSSLMODE"));
        assertEquals(
                "require",
                of("jdbc:postgresql://db/mp?sslmode=require&ssl=true")
                        .variables()
                        .get("PGSSLMODE"));
    }

    private static Libpq of(String url) {
        return Libpq.of(DatabaseUrl.parse(url));
    }
}
