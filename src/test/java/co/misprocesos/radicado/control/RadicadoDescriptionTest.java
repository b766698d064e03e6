package co.misprocesos.radicado.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.radicado.entity.PartesDelRadicado;
import co.misprocesos.radicado.entity.Radicado;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RadicadoDescriptionTest {

    private final RadicadoDescription description = new RadicadoDescription();

    @Test
    void putsEveryPartIntoWords() {
        assertEquals(
                new PartesDelRadicado("POPAYÁN", "CAUCA", "Juzgado de Circuito", "Laboral", "007", 2021, "01234", "02"),
                describe("19001310500720210123402"));
    }

    @Test
    void namesBogotaWithItsComma() {
        PartesDelRadicado partes = describe("11001400300220190098700");
        assertEquals("BOGOTÁ, D.C.", partes.municipio());
        assertEquals("BOGOTÁ, D.C.", partes.departamento());
    }

    @Test
    void describesUnknownCodesAsUnknown() {
        PartesDelRadicado partes = describe("00000777700220190098700");
        assertEquals("desconocido (código 00000)", partes.municipio());
        assertEquals("desconocido (código 00)", partes.departamento());
        assertEquals("desconocida (código 77)", partes.entidad());
        assertEquals("desconocida (código 77)", partes.especialidad());
    }

    @Test
    void knowsTheDepartmentOfAnUnknownMunicipality() {
        PartesDelRadicado partes = describe("19999400300220190098700");
        assertEquals("desconocido (código 19999)", partes.municipio());
        assertEquals("CAUCA", partes.departamento());
    }

    @Test
    void knowsTheMunicipalitiesThatDivipolaLacks() {
        assertEquals("MAPIRIPANA", describe("94663408900120190098700").municipio());
        assertEquals(
                "NUEVO BELÉN DE BAJIRÁ", describe("27493408900120190098700").municipio());
    }

    @Test
    void everyMunicipalityLiesInAKnownDepartment() {
        Map<String, String> departamentos = CodeTable.load("departamentos.csv").names();
        Map<String, String> municipios = CodeTable.load("municipios.csv").names();
        assertEquals(33, departamentos.size());
        assertEquals(1_123, municipios.size());
        municipios.keySet().forEach(code -> assertTrue(departamentos.containsKey(code.substring(0, 2)), code));
    }

    private PartesDelRadicado describe(String digits) {
        return description.describe(new Radicado(digits));
    }
}
