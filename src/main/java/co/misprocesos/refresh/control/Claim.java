package co.misprocesos.refresh.control;

import co.misprocesos.radicado.entity.Radicado;
import java.util.UUID;

/** One server's right to ask for one radicado, until it is recorded, given back, or lapses. */
record Claim(UUID id, Radicado radicado) {}
