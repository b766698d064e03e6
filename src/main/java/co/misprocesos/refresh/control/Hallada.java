package co.misprocesos.refresh.control;

import co.misprocesos.cpnu.entity.Detalle;
import co.misprocesos.cpnu.entity.ProcesoEncontrado;
import co.misprocesos.cpnu.entity.Sujeto;
import co.misprocesos.cpnu.entity.UltimasActuaciones;
import java.util.List;
import java.util.Optional;

/**
 * A public instance with what was asked about it; what was not, or is hidden, is absent.
 *
 * @param principal whether it stands for the case
 * @param sujetos all of them
 * @param lista its newest actuaciones, or all
 */
record Hallada(
        ProcesoEncontrado encontrada,
        boolean principal,
        Optional<Detalle> detalle,
        Optional<List<Sujeto>> sujetos,
        Optional<UltimasActuaciones> lista) {}
