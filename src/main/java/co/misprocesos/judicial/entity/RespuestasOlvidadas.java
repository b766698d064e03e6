package co.misprocesos.judicial.entity;

import java.util.List;

/** The raw answers of these radicados are no longer kept, in the transaction that is still open: copies of them go now. */
public record RespuestasOlvidadas(List<String> radicados) {

    /** The numbers of the cases, none twice. */
    public RespuestasOlvidadas {
        radicados = List.copyOf(radicados);
    }
}
