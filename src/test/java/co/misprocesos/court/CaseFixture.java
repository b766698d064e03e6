package co.misprocesos.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * All that the court holds under one radicado. A value: each change returns another. Methods that name no instancia
 * change the first one.
 */
public record CaseFixture(String radicado, List<InstanciaFixture> instancias) {

    /** @throws IllegalArgumentException unless the radicado has 23 digits and all instancias carry it */
    public CaseFixture {
        if (!radicado.matches("\\d{23}")) {
            throw new IllegalArgumentException("A radicado has 23 digits: " + radicado);
        }
        instancias = List.copyOf(instancias);
        if (instancias.stream().anyMatch(instancia -> !instancia.radicado().equals(radicado))) {
            throw new IllegalArgumentException("An instancia of another radicado than " + radicado);
        }
    }

    /** One public instancia with two parties and its filing, named after what the radicado's digits say. */
    public static CaseFixture of(String radicado) {
        return new CaseFixture(radicado, List.of()).plusInstancia(instancia -> instancia);
    }

    /** The first instancia. */
    public InstanciaFixture main() {
        return instancias.get(0);
    }

    public CaseFixture with(Dato dato, String text) {
        return main(instancia -> instancia.with(dato, text));
    }

    public CaseFixture withDespacho(String text) {
        return with(Dato.DESPACHO, text);
    }

    public CaseFixture withClase(String text) {
        return with(Dato.CLASE, text);
    }

    public CaseFixture withUbicacion(String text) {
        return with(Dato.UBICACION, text);
    }

    /** Replaces everyone whose role is Demandante. */
    public CaseFixture withDemandante(String... nombres) {
        return withRole("Demandante", nombres);
    }

    /** Replaces everyone whose role is Demandado. */
    public CaseFixture withDemandado(String... nombres) {
        return withRole("Demandado", nombres);
    }

    public CaseFixture withSujetos(List<SujetoFixture> sujetos) {
        return main(instancia -> instancia.withSujetos(sujetos));
    }

    /** The same parties of the first instancia in another order. */
    public CaseFixture withSujetosShuffled(long seed) {
        return main(instancia -> instancia.withSujetosShuffled(seed));
    }

    /** Registers an actuación of that day, with no term; {@code anotacion} may be null. */
    public CaseFixture plusActuacion(LocalDate fecha, String actuacion, String anotacion) {
        return plusActuacion(ActuacionFixture.on(fecha, actuacion, anotacion));
    }

    public CaseFixture plusActuacion(ActuacionFixture actuacion) {
        return main(instancia -> instancia.plusActuacion(actuacion));
    }

    public CaseFixture minusActuacion(int consActuacion) {
        return main(instancia -> instancia.minusActuacion(consActuacion));
    }

    public CaseFixture editActuacion(int consActuacion, UnaryOperator<ActuacionFixture> edit) {
        return main(instancia -> instancia.editActuacion(consActuacion, edit));
    }

    /** Gives every actuación of every instancia another id; each wave its own. */
    public CaseFixture renumbered(int wave) {
        return new CaseFixture(
                radicado,
                instancias.stream().map(instancia -> instancia.renumbered(wave)).toList());
    }

    /** Hides the first instancia. */
    public CaseFixture asPrivado() {
        return main(instancia -> instancia.withPrivado(true));
    }

    /** Shows the first instancia. */
    public CaseFixture asPublico() {
        return main(instancia -> instancia.withPrivado(false));
    }

    /** Adds a proceso under the same radicado, changed as told before it is published. */
    public CaseFixture plusInstancia(UnaryOperator<InstanciaFixture> change) {
        return plus(change.apply(InstanciaFixture.of(radicado, instancias.size())));
    }

    /** Adds the twin that TYBA holds of the same case. */
    public CaseFixture plusTyba() {
        return plus(InstanciaFixture.tyba(radicado, instancias.size()));
    }

    public CaseFixture minusInstancia(int index) {
        List<InstanciaFixture> left = new ArrayList<>(instancias);
        left.remove(index);
        return new CaseFixture(radicado, left);
    }

    /** Changes the instancia of that index, from 0. */
    public CaseFixture instancia(int index, UnaryOperator<InstanciaFixture> change) {
        List<InstanciaFixture> all = new ArrayList<>(instancias);
        all.set(index, change.apply(all.get(index)));
        return new CaseFixture(radicado, all);
    }

    private CaseFixture main(UnaryOperator<InstanciaFixture> change) {
        return instancia(0, change);
    }

    private CaseFixture plus(InstanciaFixture instancia) {
        List<InstanciaFixture> all = new ArrayList<>(instancias);
        all.add(instancia);
        return new CaseFixture(radicado, all);
    }

    private CaseFixture withRole(String role, String... nombres) {
        List<SujetoFixture> sujetos = new ArrayList<>(main().sujetos());
        sujetos.removeIf(sujeto -> sujeto.tipoSujeto().equals(role));
        int position = role.equals("Demandante") ? 0 : sujetos.size();
        for (String nombre : nombres) {
            sujetos.add(position++, SujetoFixture.of(role, nombre));
        }
        return withSujetos(sujetos);
    }
}
