package co.misprocesos.platform.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** DATABASE_URL in every form that people have. */
class DatabaseUrlTest {

    private static final String SECRET = "s3creto";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://ana:s3creto@db.ejemplo.co:5433/casos",
                "postgres://ana:s3creto@db.ejemplo.co:5433/casos",
                "postgresql+psycopg://ana:s3creto@db.ejemplo.co:5433/casos",
                "postgresql+psycopg2://ana:s3creto@db.ejemplo.co:5433/casos",
                "postgresql+asyncpg://ana:s3creto@db.ejemplo.co:5433/casos",
                "jdbc:postgresql://ana:s3creto@db.ejemplo.co:5433/casos",
                "jdbc:postgresql://db.ejemplo.co:5433/casos?user=ana&password=s3creto",
                "  postgresql://ana:s3creto@db.ejemplo.co:5433/casos\n"
            })
    void everyFormNamesTheSameDatabase(String text) {
        DatabaseUrl url = DatabaseUrl.parse(text);
        assertEquals("jdbc:postgresql://db.ejemplo.co:5433/casos", url.jdbcUrl());
        assertEquals("ana", url.user());
        assertEquals(SECRET, url.password());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "p%40ss%3Aw%2Frd%3F, p@ss:w/rd?",
                "100%25, 100%",
                "a+b, a+b",
                "con%20espacio, con espacio",
                "%C3%B1and%C3%BA, ñandú",
                "dos:puntos, dos:puntos",
                "una@arroba, una@arroba",
                "una/barra, una/barra",
                "una?pregunta, una?pregunta",
                "un#numeral, un#numeral"
            })
    void passwordsAreReadPercentEncodedOrAsTheyWerePasted(String written, String password) {
        DatabaseUrl url = DatabaseUrl.parse("postgresql://ana:" + written + "@localhost/casos?sslmode=require");
        assertEquals(password, url.password());
        assertEquals("jdbc:postgresql://localhost/casos?sslmode=require", url.jdbcUrl());
    }

    @Test
    void userAndDatabaseArePercentEncodedToo() throws Exception {
        DatabaseUrl url = DatabaseUrl.parse("postgresql://ana%40casa:x@localhost/mis%20casos");
        assertEquals("ana@casa", url.user());
        assertEquals("mis casos", driver(url).getDatabaseName());
    }

    @Test
    void aUserWithoutPasswordAndNobodyAtAllAreLeftToTheDriver() {
        assertNull(DatabaseUrl.parse("postgresql://ana@localhost/casos").password());
        assertNull(DatabaseUrl.parse("postgresql://localhost/casos").user());
    }

    @Test
    void parametersReachTheDriverUnderItsNames() throws Exception {
        PGSimpleDataSource driver = driver(DatabaseUrl.parse("postgresql://ana:x@localhost/casos?sslmode=require"
                + "&application_name=mis%20procesos&connect_timeout=7&options=-c%20search_path%3Dotro"));
        assertEquals("require", driver.getSslMode());
        assertEquals("mis procesos", driver.getApplicationName());
        assertEquals(7, driver.getConnectTimeout());
        assertEquals("-c search_path=otro", driver.getOptions());
    }

    @Test
    void anAtSignAmongTheParametersIsNoPartOfThePassword() {
        DatabaseUrl url = DatabaseUrl.parse("postgresql://ana:x@localhost/casos?application_name=yo@casa");
        assertEquals("x", url.password());
        assertEquals("jdbc:postgresql://localhost/casos?ApplicationName=yo%40casa", url.jdbcUrl());
    }

    @Test
    void severalHostsAndAddressesOfVersionSixReachTheDriver() throws Exception {
        PGSimpleDataSource driver =
                driver(DatabaseUrl.parse("postgresql://ana:x@uno:5433,[2001:db8::1]:5434,tres/casos"));
        assertArrayEquals(new String[] {"uno", "[2001:db8::1]", "tres"}, driver.getServerNames());
        assertEquals(5433, driver.getPortNumbers()[0]);
        assertEquals(5434, driver.getPortNumbers()[1]);
    }

    @Test
    void whatTheAddressSetsIsKnownByTheDriversName() {
        DatabaseUrl url = DatabaseUrl.parse("postgresql://localhost/casos?sslmode=require&connect_timeout=7");
        assertTrue(url.sets(PGProperty.CONNECT_TIMEOUT.getName()));
        assertFalse(url.sets(PGProperty.SOCKET_TIMEOUT.getName()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mysql://ana:s3creto@localhost/casos | is not the address of a PostgreSQL database",
                "localhost/casos | is not the address of a PostgreSQL database",
                "postgresql://ana:s3creto@localhost | names no database",
                "postgresql://ana:s3creto@localhost/ | names no database",
                "postgresql://ana:s3creto@/casos | names no host",
                "postgresql://ana:s3creto@uno,,dos/casos | names no host",
                "postgresql://ana:s3creto@localhost:0/casos | port 0",
                "postgresql://ana:s3creto@localhost:70000/casos | port 70000",
                "postgresql://ana:s3creto@localhost:port/casos | names no host",
                "postgresql://ana:s3creto%zz@localhost/casos | a % that starts no percent-encoded",
                "postgresql://ana:s3creto@loc alhost/casos | names no host",
                "postgresql://ana:s3creto/casos | names no host",
                "postgresql://s3creto:s3creto | names no host"
            })
    void whatCannotBeReadIsToldInASentenceWithoutThePassword(String text, String part) {
        String sentence = assertThrows(IllegalArgumentException.class, () -> DatabaseUrl.parse(text))
                .getMessage();
        assertTrue(sentence.contains(part), sentence);
        assertTrue(sentence.startsWith("DATABASE_URL ") && sentence.endsWith("."), sentence);
        assertEquals(1, sentence.lines().count());
        assertFalse(sentence.contains(SECRET), sentence);
    }

    @Test
    void itsTextDoesNotShowThePassword() {
        assertFalse(DatabaseUrl.parse("postgresql://ana:s3creto@localhost/casos?sslmode=require&sslpassword=s3creto")
                .toString()
                .contains(SECRET));
    }

    private static PGSimpleDataSource driver(DatabaseUrl url) throws Exception {
        PGSimpleDataSource driver = new PGSimpleDataSource();
        driver.setUrl(url.jdbcUrl());
        return driver;
    }
}
