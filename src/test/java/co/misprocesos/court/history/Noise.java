package co.misprocesos.court.history;

import co.misprocesos.court.ActuacionFixture;
import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.Dato;
import co.misprocesos.court.InstanciaFixture;
import java.util.List;
import java.util.Random;

/** What a court's answers do from day to day though nothing changes: other ids, another order, other white space. */
final class Noise {

    private static final List<String> SPACES = List.of(" ", "  ", "\t", "\u00a0", " \r\n");

    private final Random random;

    Noise(Random random) {
        this.random = random;
    }

    CaseFixture over(CaseFixture fixture) {
        CaseFixture noisy = random.nextInt(3) == 0 ? fixture.renumbered(random.nextInt(1000)) : fixture;
        for (int i = 0; i < noisy.instancias().size(); i++) {
            if (random.nextBoolean()) {
                noisy = noisy.instancia(i, this::over);
            }
        }
        return noisy;
    }

    private InstanciaFixture over(InstanciaFixture instancia) {
        InstanciaFixture noisy = instancia.withActuaciones(
                instancia.actuaciones().stream().map(this::over).toList());
        for (Dato dato : List.of(Dato.CLASE, Dato.PONENTE, Dato.UBICACION, Dato.DESPACHO)) {
            noisy = noisy.with(dato, spaced(noisy.dato(dato)));
        }
        noisy = noisy.with(Dato.CONTENIDO, "Contenido " + random.nextInt());
        return noisy.sujetos().size() > 1 ? noisy.withSujetosShuffled(random.nextLong()) : noisy;
    }

    private ActuacionFixture over(ActuacionFixture row) {
        return random.nextInt(4) > 0
                ? row
                : row.withActuacion(spaced(row.actuacion())).withAnotacion(spaced(row.anotacion()));
    }

    private String spaced(String text) {
        if (Members.text(text).isEmpty()) {
            return random.nextBoolean() ? null : "";
        }
        String padded = random.nextBoolean() ? text.strip() : " " + text + "  ";
        return random.nextInt(3) > 0 ? padded : padded.replaceFirst("(?<=\\S)\\s+(?=\\S)", space());
    }

    private String space() {
        return SPACES.get(random.nextInt(SPACES.size()));
    }
}
