package co.misprocesos.cpnu.control;

import static co.misprocesos.cpnu.control.Members.Presence.NULLABLE;
import static co.misprocesos.cpnu.control.Members.Presence.OPTIONAL;
import static co.misprocesos.cpnu.control.Members.Presence.REQUIRED;

import co.misprocesos.cpnu.control.Members.Presence;
import co.misprocesos.cpnu.control.Resource.Body;
import co.misprocesos.cpnu.entity.Actuacion;
import co.misprocesos.cpnu.entity.Detalle;
import co.misprocesos.cpnu.entity.Documento;
import co.misprocesos.cpnu.entity.ProcesoEncontrado;
import co.misprocesos.cpnu.entity.Sujeto;
import co.misprocesos.cpnu.entity.Sujetos;
import co.misprocesos.radicado.entity.Radicado;
import java.util.List;

/** Puts the source's members into our records (CPNU facts 2), and doubts what belongs to another radicado. */
final class Translation {

    private final Radicado asked;

    Translation(Radicado asked) {
        this.asked = asked;
    }

    Page<ProcesoEncontrado> procesos(Body body, int page) {
        body.members()
                .optionalChild("parametros")
                .ifPresent(echo -> doubt("numero", echo.text("numero", OPTIONAL), echo));
        return Page.of(body, page, "procesos", this::proceso);
    }

    Detalle detalle(Body body) {
        Members members = body.members();
        checkRadicado(members, REQUIRED);
        return new Detalle(
                id(members, "idRegProceso"),
                members.text("codDespachoCompleto", OPTIONAL),
                members.text("despacho", NULLABLE),
                members.text("ponente", OPTIONAL),
                members.text("tipoProceso", OPTIONAL),
                members.text("claseProceso", NULLABLE),
                members.text("subclaseProceso", NULLABLE),
                members.text("recurso", OPTIONAL),
                members.text("ubicacion", NULLABLE),
                members.date("fechaProceso", OPTIONAL),
                members.moment("ultimaActualizacion", OPTIONAL),
                members.flag("esPrivado", OPTIONAL),
                body.raw());
    }

    Page<Sujeto> sujetos(Body body, int page) {
        checkRadicado(body.members(), OPTIONAL);
        return Page.of(body, page, "sujetos", this::sujeto);
    }

    Page<Actuacion> actuaciones(Body body, int page) {
        checkRadicado(body.members(), OPTIONAL);
        return Page.of(body, page, "actuaciones", this::actuacion);
    }

    /** An entry that cannot be downloaded is left out. */
    List<Documento> documentos(Body body) {
        return body.members().children("documentos").stream()
                .map(Translation::documento)
                .filter(documento -> documento.idRegDocumento() > 0)
                .toList();
    }

    private static Documento documento(Members row) {
        return new Documento(
                id(row, "idRegDocumento"),
                row.text("nombre", OPTIONAL),
                row.text("descripcion", OPTIONAL),
                row.text("tipo", OPTIONAL),
                row.moment("fechaCarga", OPTIONAL));
    }

    private ProcesoEncontrado proceso(Members row) {
        checkRadicado(row, REQUIRED);
        return new ProcesoEncontrado(
                row.number("idProceso", REQUIRED),
                row.number("idConexion", OPTIONAL),
                row.text("despacho", REQUIRED),
                row.text("departamento", OPTIONAL),
                row.date("fechaProceso", OPTIONAL),
                row.date("fechaUltimaActuacion", NULLABLE),
                Sujetos.parse(row.text("sujetosProcesales", NULLABLE)),
                row.flag("esPrivado", REQUIRED));
    }

    private Sujeto sujeto(Members row) {
        checkRadicado(row, OPTIONAL);
        return Sujeto.of(
                row.text("tipoSujeto", REQUIRED),
                row.text("nombreRazonSocial", REQUIRED),
                row.flag("esEmplazado", OPTIONAL));
    }

    private Actuacion actuacion(Members row) {
        checkRadicado(row, OPTIONAL);
        return new Actuacion(
                id(row, "idRegActuacion"),
                row.number("consActuacion", REQUIRED),
                row.date("fechaActuacion", REQUIRED),
                row.text("actuacion", REQUIRED),
                row.text("anotacion", NULLABLE),
                row.date("fechaInicial", OPTIONAL),
                row.date("fechaFinal", OPTIONAL),
                row.date("fechaRegistro", REQUIRED),
                row.flag("conDocumentos", OPTIONAL));
    }

    private static long id(Members members, String name) {
        Long id = members.number(name, OPTIONAL);
        return id == null ? 0 : id;
    }

    private void checkRadicado(Members members, Presence presence) {
        String said = members.text("llaveProceso", presence);
        if (said == null && presence == REQUIRED) {
            throw members.wrong("llaveProceso", "está en blanco");
        }
        doubt("llaveProceso", said, members);
    }

    private void doubt(String name, String said, Members members) {
        if (said != null && !said.equals(asked.value())) {
            throw members.wrong(name, "es de otro radicado");
        }
    }
}
