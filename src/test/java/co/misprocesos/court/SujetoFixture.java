package co.misprocesos.court;

/**
 * One party of a proceso.
 *
 * @param idRegSujeto 0 until an instancia takes the party in
 * @param tipoSujeto the role as the court writes it, such as {@code Demandante}
 */
public record SujetoFixture(long idRegSujeto, String tipoSujeto, String nombre, boolean emplazado) {

    public static SujetoFixture of(String tipoSujeto, String nombre) {
        return new SujetoFixture(0, tipoSujeto, nombre, false);
    }

    public static SujetoFixture demandante(String nombre) {
        return of("Demandante", nombre);
    }

    public static SujetoFixture demandado(String nombre) {
        return of("Demandado", nombre);
    }

    /** The same party, summoned by edict. */
    public SujetoFixture asEmplazado() {
        return new SujetoFixture(idRegSujeto, tipoSujeto, nombre, true);
    }

    SujetoFixture withId(long id) {
        return new SujetoFixture(id, tipoSujeto, nombre, emplazado);
    }

    /** As the search writes it (CPNU facts 2.6). */
    String inSearch() {
        return tipoSujeto + ": " + nombre + (emplazado ? " (Emplazado)" : "");
    }
}
