package co.misprocesos.judicial.entity;

import static co.misprocesos.judicial.entity.TipoNovedad.ACTUACION_MODIFICADA;
import static co.misprocesos.judicial.entity.TipoNovedad.ACTUACION_NUEVA;
import static co.misprocesos.judicial.entity.TipoNovedad.ACTUACION_RETIRADA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.radicado.entity.Radicado;
import jakarta.json.Json;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What holds of the comparison for any register and any edits of it. */
class ComparisonPropertiesTest {

    private static final int CASES = 3000;
    private static final Radicado RADICADO = Radicado.parse("15001400300120240012300");

    private Instant now = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void anyEditScriptIsToldAsItWas() {
        always((script, expediente) -> {
            List<Novedad> first = whole(expediente, script.after(), script.random());
            assertEquals(script.added(), told(first, ACTUACION_NUEVA, EditScriptText::says));
            assertEquals(script.edited(), told(first, ACTUACION_MODIFICADA, EditScriptText::saysAndDiffers));
            assertEquals(script.added().size() + script.edited().size(), first.size());
        });
    }

    @Test
    void whatIsGoneIsToldWhenASecondWholeReadingAgrees() {
        always((script, expediente) -> {
            whole(expediente, script.after(), script.random());
            List<Novedad> second = whole(expediente, script.after(), script.random());
            assertEquals(script.removed(), told(second, ACTUACION_RETIRADA, EditScriptText::says));
            assertEquals(script.removed().size(), second.size());
            assertEquals(List.of(), whole(expediente, script.after(), script.random()));
        });
    }

    @Test
    void whatIsBackInBetweenWasNeverGone() {
        always((script, expediente) -> {
            List<ActuacionLeida> some = new ArrayList<>(script.before());
            some.removeIf(row -> script.random().nextInt(3) == 0);
            assertEquals(List.of(), whole(expediente, some, script.random()));
            assertEquals(List.of(), whole(expediente, script.before(), script.random()));
            assertEquals(List.of(), whole(expediente, some, script.random()));
        });
    }

    @Test
    void theSameAnswerTwiceIsNoNews() {
        always((script, expediente) -> {
            assertEquals(List.of(), whole(expediente, script.before(), script.random()));
            assertEquals(List.of(), whole(expediente, script.before(), script.random()));
        });
    }

    @Test
    void otherWhiteSpaceIsNoNews() {
        always((script, expediente) -> {
            List<ActuacionLeida> spaced = script.before().stream()
                    .map(row -> new ActuacionLeida(row.consActuacion(), spaced(row.contenido())))
                    .toList();
            assertEquals(List.of(), whole(expediente, spaced, script.random()));
        });
    }

    @Test
    void otherNumbersForTheSameRowsAreNoNews() {
        always((script, expediente) -> {
            List<ActuacionLeida> moved = script.before().stream()
                    .map(row -> new ActuacionLeida(row.consActuacion() + 3, row.contenido()))
                    .toList();
            assertEquals(List.of(), whole(expediente, moved, script.random()));
        });
    }

    @Test
    void aReadingInPartRemovesNothing() {
        always((script, expediente) -> {
            List<ActuacionLeida> newest = script.before()
                    .subList(
                            script.random().nextInt(script.before().size()),
                            script.before().size());
            for (int i = 0; i < 3; i++) {
                ListaLeida cut = new ListaLeida(newest, script.before().size());
                assertEquals(List.of(), expediente.register(List.of(instancia(cut)), i == 0, later()));
            }
        });
    }

    @Test
    void aReadingThatIsNotWholeRemovesNothing() {
        always((script, expediente) -> {
            for (int i = 0; i < 3; i++) {
                List<Novedad> news =
                        expediente.register(List.of(instancia(ListaLeida.whole(script.after()))), false, later());
                assertEquals(List.of(), told(news, ACTUACION_RETIRADA, EditScriptText::says));
            }
        });
    }

    private void always(BiConsumer<EditScript, Expediente> property) {
        for (long seed = 1; seed <= CASES; seed++) {
            EditScript script = new EditScript(seed);
            Expediente expediente = Expediente.unread(RADICADO);
            assertTrue(whole(expediente, script.before(), script.random()).isEmpty());
            try {
                property.accept(script, expediente);
            } catch (AssertionError failed) {
                throw new AssertionError("seed " + seed + "\n" + script.before() + "\n" + script.after(), failed);
            }
        }
    }

    private List<Novedad> whole(Expediente expediente, List<ActuacionLeida> rows, Random order) {
        List<ActuacionLeida> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, order);
        return expediente.register(List.of(instancia(ListaLeida.whole(shuffled))), true, later());
    }

    private Instant later() {
        now = now.plusSeconds(3600);
        return now;
    }

    private static InstanciaLeida instancia(ListaLeida lista) {
        return new InstanciaLeida(
                101,
                LocalDate.of(2026, 3, 2),
                false,
                true,
                Map.of(Dato.DESPACHO, "JUZGADO INVENTADO", Dato.CLASE_PROCESO, "Ejecutivo"),
                Optional.of(List.of(new Sujeto("Demandante", "PERSONA INVENTADA", false))),
                Optional.of(lista));
    }

    private static Contenido spaced(Contenido old) {
        return new Contenido(
                old.fechaActuacion(),
                "  " + old.actuacion().replace(" ", " \t "),
                old.anotacion().replace(" ", "\u00a0 ") + "\r\n",
                old.fechaInicial(),
                old.fechaFinal(),
                old.fechaRegistro(),
                old.conDocumentos());
    }

    private static List<String> told(List<Novedad> news, TipoNovedad tipo, Function<Novedad, String> text) {
        return news.stream()
                .filter(novedad -> novedad.tipo() == tipo)
                .map(text)
                .sorted()
                .toList();
    }

    private static final class EditScriptText {

        static String says(Novedad novedad) {
            return EditScript.text(novedad.contenido());
        }

        static String saysAndDiffers(Novedad novedad) {
            try (var reader = Json.createReader(new StringReader(novedad.despues()))) {
                return says(novedad) + " " + List.copyOf(reader.readObject().keySet());
            }
        }
    }
}
