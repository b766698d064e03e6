package co.misprocesos.radicado.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import co.misprocesos.radicado.entity.Radicados;
import org.junit.jupiter.api.Test;

class PiezaViewTest {

    private static final String NUMBER = "11001400300120240012300";

    @Test
    void groupsANumberByItsParts() {
        assertEquals(new PiezaView.Numero("11001-40-03-001-2024-00123-00", NUMBER), only(NUMBER));
    }

    @Test
    void offersTheNumberThatMayHaveBeenMeant() {
        var refused = assertInstanceOf(PiezaView.Rechazo.class, only("1. 11001-40-03-001-2024-00123-00"));
        assertEquals(24, refused.digitos());
        assertEquals(NUMBER, refused.propuesta());
    }

    @Test
    void offersNothingWhereNobodyCanKnow() {
        var refused = assertInstanceOf(PiezaView.Rechazo.class, only("oficio 1234"));
        assertEquals("oficio 1234", refused.texto());
        assertEquals(4, refused.digitos());
        assertNull(refused.propuesta());
    }

    private static PiezaView only(String text) {
        return PiezaView.of(Radicados.read(text).pieces().get(0));
    }
}
