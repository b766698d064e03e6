package co.misprocesos.judicial.entity;

import co.misprocesos.radicado.entity.Radicado;
import java.time.Instant;

/** A novedad was written, in the transaction that is still open: whoever follows the case is told within it. */
public record NovedadRegistrada(long id, Radicado radicado, TipoNovedad tipo, Instant detectadaEn) {}
