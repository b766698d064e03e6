package co.misprocesos.judicial.entity;

import static co.misprocesos.judicial.entity.Destacado.ARCHIVO;
import static co.misprocesos.judicial.entity.Destacado.AUDIENCIA;
import static co.misprocesos.judicial.entity.Destacado.AUTO;
import static co.misprocesos.judicial.entity.Destacado.FIJACION_EN_ESTADO;
import static co.misprocesos.judicial.entity.Destacado.SENTENCIA;
import static co.misprocesos.judicial.entity.Destacado.TRASLADO;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestacadoTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto señala honorarios",
                "Auto resuelve corrección providencia",
                "Auto termina proceso por pago",
                "Auto modifica liquidacion presentada",
                "Auto fija fecha y hora para remate",
                "Auto Emplaza",
                "Auto Admite y Avoca Tutela",
                "Auto de Impugnacion de Tutela",
                "  AUTO  ",
                "Áuto",
                "Autos",
                "Notifica: auto"
            })
    void knowsAnAutoByItsType(String type) {
        assertEquals(Set.of(AUTO), Destacado.of(type, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fijacion estado",
                "Fijacion Estado",
                "FIJACIÓN EN ESTADO",
                "fijacio\u0301n en el estado",
                "Notificación por estado",
                "Notificacion por Estados",
                "Se fija en estado",
                "Estado electrónico",
                "Notificación por estado del auto"
            })
    void knowsAFijacionEnEstadoByItsType(String type) {
        assertEquals(Set.of(FIJACION_EN_ESTADO), Destacado.of(type, ""));
    }

    @Test
    void knowsTheOthersByTheirType() {
        assertEquals(Set.of(SENTENCIA), Destacado.of("Sentencia de Primera Instancia de Tutela", null));
        assertEquals(Set.of(TRASLADO), Destacado.of("Traslado Art. 110", null));
        assertEquals(Set.of(AUDIENCIA), Destacado.of("Acta audiencia", null));
        assertEquals(Set.of(ARCHIVO), Destacado.of("Archivo Definitivo", null));
        assertEquals(Set.of(ARCHIVO), Destacado.of("Proceso archivado", null));
    }

    @Test
    void aTypeMaySaySeveral() {
        assertEquals(Set.of(AUTO, TRASLADO), Destacado.of("Auto corre traslado avalúo catastral", ""));
        assertEquals(Set.of(AUTO, AUDIENCIA), Destacado.of("Auto fija fecha de audiencia", ""));
        assertEquals(Set.of(AUTO, ARCHIVO), Destacado.of("Auto ordena archivar", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Autoriza retiro de la demanda",
                "Automotor inmovilizado",
                "Autoridad notificada",
                "Estado del proceso",
                "Sentenciado en libertad",
                "Desarchivo",
                "A Despacho",
                "Radicación de Proceso",
                "Fijación de fecha",
                "Cambio de estado"
            })
    void aPartOfAWordIsNotTheWord(String type) {
        assertEquals(Set.of(), Destacado.of(type, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recepción Memorial",
                "Recepción memorial solicita audiencia",
                "Memorial: solicitud de sentencia anticipada",
                "Solicitud de archivo",
                "Recurso de apelación de sentencia"
            })
    void whatWasHandedInIsNotTheCourtsDecision(String type) {
        assertEquals(Set.of(), Destacado.of(type, "Auto del 3 de marzo"));
    }

    @Test
    void anAutoAboutARecursoIsStillAnAutoOnly() {
        assertEquals(Set.of(AUTO), Destacado.of("Auto concede apelación contra la sentencia", null));
    }

    @Test
    void theFirstNamedOfAutoAndFijacionWins() {
        assertEquals(Set.of(AUTO), Destacado.of("Auto ordena notificar por estado", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sentencia del 4 de marzo",
                "En la fecha se profiere sentencia.",
                "SE DICTÓ SENTENCIA",
            })
    void theNoteSpeaksWhereTheTypeIsSilent(String note) {
        assertEquals(Set.of(SENTENCIA), Destacado.of("Actuación de secretaría", note));
    }

    @Test
    void theNoteOpensWithAPhraseToo() {
        assertEquals(Set.of(FIJACION_EN_ESTADO), Destacado.of("Constancia", "Se notifica por estado No. 12"));
        assertEquals(Set.of(ARCHIVO), Destacado.of("Constancia", "Pasa al archivo"));
        assertEquals(Set.of(TRASLADO), Destacado.of("Constancia", "Se corre traslado por tres días"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PATIÑO AUTO DEL 16 DE MARZO",
                "Para dictar sentencia",
                "Ingresa con escrito que pide audiencia",
                "Se adjunta archivo",
                "Archivo adjunto con la liquidación",
                "El archivo adjunto",
                "Autorización del apoderado"
            })
    void aMereMentionInTheNoteSaysNothing(String note) {
        assertEquals(Set.of(), Destacado.of("A Despacho", note));
    }

    @Test
    void theTypeOutweighsTheNote() {
        assertEquals(Set.of(FIJACION_EN_ESTADO), Destacado.of("Fijacion estado", "Auto del 3 de marzo. Sentencia."));
        assertEquals(Set.of(AUTO), Destacado.of("Auto Emplaza", "Se adjunta archivo"));
    }

    @Test
    void blankSaysNothing() {
        assertEquals(Set.of(), Destacado.of("", null));
        assertEquals(Set.of(), Destacado.of(null, null));
        assertEquals(Set.of(), Destacado.of(" . ", "---"));
    }
}
