package co.misprocesos.judicial.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The facts of an instance by their names; null is blank or never read. */
@Embeddable
public class DatosInstancia {

    @Column(columnDefinition = "text")
    private String despacho;

    @Column(columnDefinition = "text")
    private String departamento;

    @Column(name = "fecha_proceso")
    private LocalDate fechaProceso;

    @Column(name = "tipo_proceso", columnDefinition = "text")
    private String tipoProceso;

    @Column(name = "clase_proceso", columnDefinition = "text")
    private String claseProceso;

    @Column(name = "subclase_proceso", columnDefinition = "text")
    private String subclaseProceso;

    @Column(columnDefinition = "text")
    private String ponente;

    @Column(columnDefinition = "text")
    private String ubicacion;

    @Column(columnDefinition = "text")
    private String recurso;

    String get(Dato dato) {
        return switch (dato) {
            case DESPACHO -> despacho;
            case DEPARTAMENTO -> departamento;
            case FECHA_PROCESO -> fechaProceso == null ? null : fechaProceso.toString();
            case TIPO_PROCESO -> tipoProceso;
            case CLASE_PROCESO -> claseProceso;
            case SUBCLASE_PROCESO -> subclaseProceso;
            case PONENTE -> ponente;
            case UBICACION -> ubicacion;
            case RECURSO -> recurso;
        };
    }

    void put(Dato dato, String value) {
        switch (dato) {
            case DESPACHO -> despacho = value;
            case DEPARTAMENTO -> departamento = value;
            case FECHA_PROCESO -> fechaProceso = value == null ? null : LocalDate.parse(value);
            case TIPO_PROCESO -> tipoProceso = value;
            case CLASE_PROCESO -> claseProceso = value;
            case SUBCLASE_PROCESO -> subclaseProceso = value;
            case PONENTE -> ponente = value;
            case UBICACION -> ubicacion = value;
            case RECURSO -> recurso = value;
        }
    }
}
