package co.misprocesos.saved.boundary;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;

/** What a client sends to save a case. Old clients send what they believe of it too; only the number counts. */
public record SaveBody(String radicado) {

    @JsonbCreator
    public SaveBody(@JsonbProperty("radicado") String radicado) {
        this.radicado = radicado;
    }

    static String radicado(SaveBody body) {
        return body == null ? null : body.radicado;
    }
}
