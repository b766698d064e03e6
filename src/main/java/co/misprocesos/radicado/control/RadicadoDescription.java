package co.misprocesos.radicado.control;

import co.misprocesos.radicado.entity.PartesDelRadicado;
import co.misprocesos.radicado.entity.Radicado;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Says in words what a radicado's parts mean: municipalities by DANE's DIVIPOLA and two codes that it no longer or not yet
 * holds (94663, 27493), entities and specialties by CPNU facts 5. The tables describe and never refuse.
 */
@ApplicationScoped
public class RadicadoDescription {

    private static final String UNKNOWN_HE = "desconocido";
    private static final String UNKNOWN_SHE = "desconocida";

    private final CodeTable departamentos = CodeTable.load("departamentos.csv");
    private final CodeTable municipios = CodeTable.load("municipios.csv");
    private final CodeTable entidades = CodeTable.load("entidades.csv");
    private final CodeTable especialidades = CodeTable.load("especialidades.csv");

    /** The parts in words; a code that no table knows is described as unknown. */
    public PartesDelRadicado describe(Radicado radicado) {
        return new PartesDelRadicado(
                municipios.name(radicado.municipio(), UNKNOWN_HE),
                departamentos.name(radicado.departamento(), UNKNOWN_HE),
                entidades.name(radicado.entidad(), UNKNOWN_SHE),
                especialidades.name(radicado.especialidad(), UNKNOWN_SHE),
                radicado.despacho(),
                radicado.año(),
                radicado.consecutivo(),
                radicado.instancia());
    }
}
