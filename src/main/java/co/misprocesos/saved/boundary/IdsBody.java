package co.misprocesos.saved.boundary;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;

/** Which saved processes to refresh; no body and no ids mean all of them. */
public record IdsBody(List<Integer> ids) {

    @JsonbCreator
    public IdsBody(@JsonbProperty("ids") List<Integer> ids) {
        this.ids = ids;
    }

    static List<Integer> ids(IdsBody body) {
        return body == null ? null : body.ids;
    }
}
