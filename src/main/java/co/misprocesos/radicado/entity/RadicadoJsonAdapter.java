package co.misprocesos.radicado.entity;

import jakarta.json.bind.adapter.JsonbAdapter;

/**
 * Writes a radicado as its digits and reads it as {@link Radicado#parse} does. JSON-B wraps a refusal in its own exception:
 * a request that wants its sentence takes a {@code String} and parses it itself.
 */
public class RadicadoJsonAdapter implements JsonbAdapter<Radicado, String> {

    @Override
    public String adaptToJson(Radicado radicado) {
        return radicado.value();
    }

    @Override
    public Radicado adaptFromJson(String text) {
        return Radicado.parse(text);
    }
}
