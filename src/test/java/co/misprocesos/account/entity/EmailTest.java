package co.misprocesos.account.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.problem.entity.ProblemException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {

    @Test
    void ignoresCaseAndSurroundingSpace() {
        assertEquals(new Email("ana.ruiz@example.test"), new Email("  Ana.Ruiz@Example.TEST "));
    }

    @Test
    void keepsDifferentAddressesApart() {
        assertNotEquals(new Email("ana+casos@example.test"), new Email("ana@example.test"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@example.test",
                "ANA@EXAMPLE.TEST",
                " ana@example.test ",
                "a.r+casos@juzgado.example.co",
                "o'neill_99@ex-ample.co"
            })
    void acceptsAddresses(String text) {
        assertEquals(Optional.empty(), Email.flaw(text));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "ana",
                "ana@",
                "@example.test",
                "ana@example",
                "ana@@example.test",
                "ana ruiz@example.test",
                "ana@example..test",
                ".ana@example.test",
                "ana.@example.test",
                "ana@-example.test",
                "ana@example.test,otro@example.test",
                "ana@example.test\u0000",
                "ana\r\nBcc: x@example.test",
                "<ana@example.test>"
            })
    void refusesWhatIsNoAddress(String text) {
        assertTrue(Email.flaw(text).isPresent());
    }

    @Test
    void acceptsTwoHundredFiftyFiveCharactersAndNotOneMore() {
        String label = "a".repeat(60) + ".";
        String domain = "@" + label.repeat(3) + "example.test";
        assertEquals(Optional.empty(), Email.flaw("b".repeat(255 - domain.length()) + domain));
        assertTrue(Email.flaw("b".repeat(256 - domain.length()) + domain).isPresent());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "ana\u0000@example.test", "ana\t@example.test", "ana\uD800@example.test"})
    void isNobodysWithoutUsableCharacters(String text) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> new Email(text));
        assertEquals("email", refusal.problem().errors().get(0).field());
    }

    @Test
    void letsAdoptedAccountsComeInWhateverTheirAddressLooksLike() {
        assertEquals("oficina", new Email("Oficina").value());
    }

    @Test
    void knowsWhatStandsBeforeTheAtSign() {
        assertEquals("ana.ruiz", new Email("Ana.Ruiz@example.test").localPart());
    }
}
