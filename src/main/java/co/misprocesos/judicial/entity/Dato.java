package co.misprocesos.judicial.entity;

/** The facts of an instance that are compared, with the names under which clients know them. */
public enum Dato {
    DESPACHO("despacho"),
    DEPARTAMENTO("departamento"),
    FECHA_PROCESO("fechaProceso"),
    TIPO_PROCESO("tipoProceso"),
    CLASE_PROCESO("claseProceso"),
    SUBCLASE_PROCESO("subclaseProceso"),
    PONENTE("ponente"),
    UBICACION("ubicacion"),
    RECURSO("recurso");

    private final String member;

    Dato(String member) {
        this.member = member;
    }

    /** The member's name in JSON. */
    public String member() {
        return member;
    }
}
