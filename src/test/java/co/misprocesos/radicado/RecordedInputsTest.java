package co.misprocesos.radicado;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import co.misprocesos.radicado.control.RadicadoDescription;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.radicado.entity.Radicados;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads what people really pasted, when the recorded facts stand beside the checkout or where {@code shared.dir} points. */
class RecordedInputsTest {

    private static final Path FACTS = Path.of(System.getProperty("shared.dir", "../shared"), "cpnu");

    @TestFactory
    Stream<DynamicTest> digitsDecideWhatAMessyInputIs() {
        return lines("messy-inputs.tsv").stream()
                .skip(1)
                .map(line -> line.split("\t", 2)[1])
                .map(input -> DynamicTest.dynamicTest(input, () -> assertDigitsDecide(input)));
    }

    private static void assertDigitsDecide(String input) {
        Radicados radicados = Radicados.read(input);
        String digits = input.replaceFirst("\\(.*", "").replaceAll("[^0-9]", "");
        if (digits.length() == Radicado.DIGITS) {
            assertEquals(List.of(new Radicado(digits)), radicados.numbers());
            assertEquals(List.of(), radicados.refused());
            assertEquals(digits, Radicado.parse(input).value());
        } else {
            assertEquals(List.of(), radicados.numbers());
            assertEquals(1, radicados.refused().size());
            assertEquals(input, radicados.refused().get(0).texto());
            assertEquals(digits.length(), radicados.refused().get(0).digits());
            assertTrue(radicados.refused().get(0).motivo().contains(" " + digits.length() + " dígitos"));
        }
    }

    @Test
    void readsEveryNumberOfTheListInOneGo() {
        List<String> numbers = lines("radicados.txt");
        for (String separator : List.of("\n", ",", " ", " y ")) {
            Radicados radicados = Radicados.read(String.join(separator, numbers));
            assertEquals(
                    numbers, radicados.numbers().stream().map(Radicado::value).toList());
            assertEquals(List.of(), radicados.refused());
        }
    }

    @Test
    void knowsTheMunicipalityOfEveryNumberOfTheList() {
        RadicadoDescription description = new RadicadoDescription();
        lines("radicados.txt").forEach(number -> {
            String municipio = description.describe(new Radicado(number)).municipio();
            assertFalse(municipio.startsWith("desconocido"), number);
        });
    }

    private static List<String> lines(String file) {
        Path path = FACTS.resolve(file);
        assumeTrue(Files.exists(path), () -> path + " was not there: what people really pasted was not read");
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new AssertionError(path + " can't be read", e);
        }
    }
}
