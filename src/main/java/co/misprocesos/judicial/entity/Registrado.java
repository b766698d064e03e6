package co.misprocesos.judicial.entity;

import co.misprocesos.radicado.entity.Radicado;

/** A reading was registered, in the transaction that is still open: what must never disagree with the record is written now. */
public record Registrado(Radicado radicado, Lectura lectura, Cambio cambio, HechosMostrados hechos) {}
