package co.misprocesos.account.entity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.problem.entity.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

    private static final Optional<Email> ANA = Optional.of(new Email("ana.ruiz@example.test"));

    @ParameterizedTest
    @ValueSource(strings = {"12caracteres", "ñandú gris", "lluvia en Tunja de noche"})
    void acceptsWhatIsHardToGuess(String text) {
        assertEquals(Optional.empty(), Password.flaw(text, ANA));
    }

    @Test
    void countsCharactersAndNotUnits() {
        assertTrue(Password.flaw("🦜".repeat(7), ANA).isPresent());
        assertEquals(Optional.empty(), Password.flaw("🦜".repeat(8), ANA));
        assertEquals(Optional.empty(), Password.flaw("🦜".repeat(128), ANA));
        assertTrue(Password.flaw("🦜".repeat(129), ANA).isPresent());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {"corta77", "12345678", "contraseña", "Contraseña", "colombia123", "COLOMBIA123", "password1"})
    void refusesWhatIsMissingShortOrCommon(String text) {
        assertTrue(Password.flaw(text, ANA).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana.ruiz@example.test", "ANA.RUIZ@example.test", "ana.ruiz", "Ana.Ruiz"})
    void refusesTheAddressItBelongsTo(String text) {
        assertTrue(Password.flaw(text, ANA).isPresent());
        assertEquals(Optional.empty(), Password.flaw(text, Optional.of(new Email("otra@example.test"))));
    }

    @Test
    void knowsHundredsOfCommonOnesOfRefusableLength() {
        assertTrue(CommonPasswords.size() >= 500);
        assertFalse(CommonPasswords.contains(""));
    }

    @Test
    void neverShowsItself() {
        assertFalse(Password.of("lluvia en Tunja").toString().contains("lluvia"));
        assertFalse(new Credentials(new Email("a@b.co"), Password.of("lluvia en Tunja"))
                .toString()
                .contains("lluvia"));
    }

    @Test
    void comesInWithOlderRules() {
        assertArrayEquals("corta".toCharArray(), Password.of("corta").chars());
        assertThrows(ProblemException.class, () -> Password.of(""));
    }

    @Test
    void cutsItsBytes() {
        assertArrayEquals(
                "añ".getBytes(StandardCharsets.UTF_8), Password.of("añb").utf8(3));
        assertArrayEquals(
                "añb".getBytes(StandardCharsets.UTF_8), Password.of("añb").utf8(72));
    }
}
