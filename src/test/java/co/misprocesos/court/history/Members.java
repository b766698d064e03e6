package co.misprocesos.court.history;

import co.misprocesos.court.ActuacionFixture;
import co.misprocesos.court.InstanciaFixture;
import co.misprocesos.court.SujetoFixture;
import co.misprocesos.judicial.entity.Dato;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people see of a fixture: each member as a text without needless white space; blank is the empty text. */
final class Members {

    static final List<String> NAMES = List.of(
            "fechaActuacion", "actuacion", "anotacion", "fechaInicial", "fechaFinal", "fechaRegistro", "conDocumentos");

    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private Members() {}

    static String text(Object value) {
        return SPACE.matcher(Objects.toString(value, "")).replaceAll(" ").strip();
    }

    static Map<String, String> of(ActuacionFixture row) {
        Map<String, String> members = new TreeMap<>();
        members.put("fechaActuacion", text(row.fechaActuacion()));
        members.put("actuacion", text(row.actuacion()));
        members.put("anotacion", text(row.anotacion()));
        members.put("fechaInicial", text(row.fechaInicial()));
        members.put("fechaFinal", text(row.fechaFinal()));
        members.put("fechaRegistro", text(row.fechaRegistro()));
        members.put("conDocumentos", text(row.conDocumentos()));
        return members;
    }

    /** What makes it the same actuación for people: date, type, note and day of registration. */
    static List<String> key(Map<String, String> members) {
        return List.of(
                members.get("fechaActuacion"),
                members.get("actuacion"),
                members.get("anotacion"),
                members.get("fechaRegistro"));
    }

    /** The facts exactly as the court gives them, blanks included. */
    static Map<Dato, String> raw(InstanciaFixture instancia) {
        Map<Dato, String> raw = new EnumMap<>(Dato.class);
        raw.put(Dato.DESPACHO, instancia.dato(co.misprocesos.court.Dato.DESPACHO));
        raw.put(Dato.DEPARTAMENTO, instancia.dato(co.misprocesos.court.Dato.DEPARTAMENTO));
        raw.put(Dato.FECHA_PROCESO, Objects.toString(instancia.fechaProceso(), ""));
        raw.put(Dato.TIPO_PROCESO, instancia.dato(co.misprocesos.court.Dato.TIPO));
        raw.put(Dato.CLASE_PROCESO, instancia.dato(co.misprocesos.court.Dato.CLASE));
        raw.put(Dato.SUBCLASE_PROCESO, instancia.dato(co.misprocesos.court.Dato.SUBCLASE));
        raw.put(Dato.PONENTE, instancia.dato(co.misprocesos.court.Dato.PONENTE));
        raw.put(Dato.UBICACION, instancia.dato(co.misprocesos.court.Dato.UBICACION));
        raw.put(Dato.RECURSO, instancia.dato(co.misprocesos.court.Dato.RECURSO));
        raw.replaceAll((dato, value) -> Objects.toString(value, ""));
        return raw;
    }

    static Map<String, String> of(InstanciaFixture instancia) {
        Map<String, String> members = new TreeMap<>();
        raw(instancia).forEach((dato, value) -> members.put(dato.member(), text(value)));
        return members;
    }

    static Set<String> sujetos(InstanciaFixture instancia) {
        return instancia.sujetos().stream().map(Members::sujeto).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sujeto(SujetoFixture sujeto) {
        return sujeto(sujeto.tipoSujeto(), sujeto.nombre(), sujeto.emplazado());
    }

    static String sujeto(String rol, String nombre, boolean emplazado) {
        return text(rol) + ": " + text(nombre) + (emplazado ? " (emplazado)" : "");
    }

    /** The names of the members that differ. */
    static Set<String> differing(Map<String, String> one, Map<String, String> other) {
        return one.keySet().stream()
                .filter(name -> !one.get(name).equals(other.get(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Map<String, String> only(Set<String> names, Map<String, String> members) {
        Map<String, String> some = new TreeMap<>(members);
        some.keySet().retainAll(names);
        return some;
    }

    static boolean turnedBlank(Map<String, String> before, Map<String, String> after) {
        return differing(before, after).stream()
                .anyMatch(name -> after.get(name).isEmpty());
    }
}
