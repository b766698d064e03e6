package co.misprocesos.refresh.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import co.misprocesos.cpnu.entity.Detalle;
import co.misprocesos.cpnu.entity.ProcesoEncontrado;
import co.misprocesos.cpnu.entity.Reason;
import co.misprocesos.cpnu.entity.Search;
import co.misprocesos.cpnu.entity.Sujeto;
import co.misprocesos.cpnu.entity.Sujetos;
import co.misprocesos.judicial.entity.Fallo;
import co.misprocesos.judicial.entity.Hechos;
import co.misprocesos.judicial.entity.Lectura;
import co.misprocesos.judicial.entity.Situacion;
import co.misprocesos.refresh.entity.Look;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @ValueSource(
            strings = {"Demandante", "DEMANDANTE", " demandante ", "Demandante/accionante", "Accionante", "Ejecutante"})
    void sues(String rol) {
        Hechos hechos = read(new Sujeto(rol, "ANA", false));
        assertEquals(List.of("ANA"), hechos.demandantes().nombres());
        assertEquals(List.of(), hechos.demandados().nombres());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Demandado",
                "Demandado/indiciado/causante",
                "demandado (principal)",
                "Accionado",
                "Ejecutado",
                "Procesado",
                "Indiciado",
                "Causante"
            })
    void isSued(String rol) {
        Hechos hechos = read(new Sujeto(rol, "LUIS", false));
        assertEquals(List.of(), hechos.demandantes().nombres());
        assertEquals(List.of("LUIS"), hechos.demandados().nombres());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ministerio Publico",
                "Defensor Privado",
                "Defensor Publico",
                "Tercero Vinculado",
                "Sin tipo de sujeto",
                "Llamamiento en garantía",
                "Apoderado demandante",
                "Demandantee"
            })
    void standsOnNoSide(String rol) {
        Hechos hechos = read(new Sujeto(rol, "EVA", false));
        assertEquals(List.of(), hechos.demandantes().nombres());
        assertEquals(List.of(), hechos.demandados().nombres());
    }

    @Test
    void namesWithoutARoleStandOnNoSide() {
        Hechos hechos = read(new Sujeto(null, "EVA", false), new Sujeto("Demandado", null, false));
        assertEquals(Hechos.NINGUNO.demandantes(), hechos.demandantes());
        assertEquals(Hechos.NINGUNO.demandados(), hechos.demandados());
    }

    @Test
    void joinsAllOfASideInTheCourtsOrderAndMarksTheSummoned() {
        Hechos hechos = read(
                new Sujeto("Demandado", "LUIS", false),
                new Sujeto("Demandante", "ANA", false),
                new Sujeto("Demandado", "N.N.", true),
                new Sujeto("Demandado", "EVA", false));
        assertEquals(
                List.of("LUIS", "N.N. (Emplazado)", "EVA"), hechos.demandados().nombres());
        assertEquals("LUIS, N.N. (Emplazado), EVA", hechos.shown().demandado());
    }

    @Test
    void takesTheCourtFromTheSearchAndTheRestFromTheDetail() {
        Lectura lectura = encontrado(
                search(instance("JUZGADO  1   CIVIL ")),
                instance("JUZGADO  1   CIVIL "),
                detalle("JUZGADO 2"),
                List.of());
        assertEquals(Situacion.ENCONTRADO, lectura.situacion());
        assertEquals(
                new Hechos(
                        70L,
                        Hechos.NINGUNO.demandantes(),
                        Hechos.NINGUNO.demandados(),
                        "JUZGADO 1 CIVIL",
                        "Ejecutivo",
                        null,
                        "Secretaria",
                        DAY),
                lectura.hechos());
        assertEquals("{consulta}", lectura.consulta());
        assertEquals("{detalle}", lectura.detalle());
    }

    @Test
    void takesTheCourtFromTheDetailWhenTheSearchNamesNone() {
        Lectura lectura = encontrado(search(instance(null)), instance(null), detalle("JUZGADO 2"), List.of());
        assertEquals("JUZGADO 2", lectura.hechos().juzgado());
    }

    @Test
    void aPrivateCaseShowsWhereItIsAndNothingElse() {
        Lectura lectura = Translation.privado(search(instance("JUZGADO 1")));
        assertEquals(Situacion.PRIVADO, lectura.situacion());
        assertEquals("JUZGADO 1", lectura.hechos().juzgado());
        assertNull(lectura.hechos().fechaUltimaActuacion());
        assertNull(lectura.detalle());
    }

    @ParameterizedTest
    @CsvSource({
        "BLOCKED, BLOQUEO",
        "PAUSED, BLOQUEO",
        "FORMAT, FORMATO",
        "TIMEOUT, SIN_RESPUESTA",
        "UNREACHABLE, SIN_RESPUESTA",
        "SERVER_ERROR, SIN_RESPUESTA",
        "TRANSIENT, SIN_RESPUESTA"
    })
    void namesTheKindOfFailure(Reason reason, Fallo expected) {
        assertEquals(expected, Translation.fallo(reason));
    }

    private static Hechos read(Sujeto... sujetos) {
        return encontrado(search(instance("J")), instance("J"), detalle("J"), List.of(sujetos))
                .hechos();
    }

    private static Lectura encontrado(Search search, ProcesoEncontrado main, Detalle detalle, List<Sujeto> sujetos) {
        Borrador borrador = Borrador.of(Instant.EPOCH, Look.WHOLE, search).with(main, detalle);
        Hallada hallada = new Hallada(main, true, Optional.of(detalle), Optional.of(sujetos), Optional.empty());
        return Translation.encontrado(borrador, List.of(hallada));
    }

    private static Search search(ProcesoEncontrado... instances) {
        return new Search(List.of(instances), "{consulta}");
    }

    private static ProcesoEncontrado instance(String despacho) {
        return new ProcesoEncontrado(70L, 259L, despacho, "VALLE", DAY, DAY, new Sujetos(List.of(), false), false);
    }

    private static Detalle detalle(String despacho) {
        return new Detalle(
                7L,
                "760014003003",
                despacho,
                null,
                null,
                "Ejecutivo",
                " ",
                null,
                "Secretaria",
                DAY,
                null,
                false,
                "{detalle}");
    }
}
