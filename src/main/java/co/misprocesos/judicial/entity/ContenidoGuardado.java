package co.misprocesos.judicial.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What an actuación says, as columns. */
@Embeddable
public class ContenidoGuardado {

    @Column(name = "fecha_actuacion", nullable = false)
    private LocalDate fechaActuacion;

    @Column(columnDefinition = "text not null")
    private String actuacion;

    @Column(columnDefinition = "text")
    private String anotacion;

    @Column(name = "fecha_inicial")
    private LocalDate fechaInicial;

    @Column(name = "fecha_final")
    private LocalDate fechaFinal;

    @Column(name = "fecha_registro", nullable = false)
    private LocalDate fechaRegistro;

    @Column(name = "con_documentos", nullable = false)
    private boolean conDocumentos;

    protected ContenidoGuardado() {}

    ContenidoGuardado(Contenido contenido) {
        fechaActuacion = contenido.fechaActuacion();
        actuacion = contenido.actuacion();
        anotacion = contenido.anotacion();
        fechaInicial = contenido.fechaInicial();
        fechaFinal = contenido.fechaFinal();
        fechaRegistro = contenido.fechaRegistro();
        conDocumentos = contenido.conDocumentos();
    }

    Contenido value() {
        return new Contenido(
                fechaActuacion, actuacion, anotacion, fechaInicial, fechaFinal, fechaRegistro, conDocumentos);
    }
}
