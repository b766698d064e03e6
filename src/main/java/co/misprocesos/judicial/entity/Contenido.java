package co.misprocesos.judicial.entity;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an actuación says, in the court's own words; null is blank. Two are the same when people see the same: white space
 * and the source's ids say nothing (CPNU facts 4.3).
 */
public record Contenido(
        LocalDate fechaActuacion,
        String actuacion,
        String anotacion,
        LocalDate fechaInicial,
        LocalDate fechaFinal,
        LocalDate fechaRegistro,
        boolean conDocumentos) {

    public Contenido {
        actuacion = actuacion == null ? "" : actuacion;
        anotacion = Texto.comparable(anotacion).equals("") ? null : anotacion;
    }

    /** Its members by the names under which clients know them, in their order; blank is null. */
    public Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("fechaActuacion", fechaActuacion);
        members.put("actuacion", actuacion);
        members.put("anotacion", anotacion);
        members.put("fechaInicial", fechaInicial);
        members.put("fechaFinal", fechaFinal);
        members.put("fechaRegistro", fechaRegistro);
        members.put("conDocumentos", conDocumentos);
        return members;
    }

    /** Whether people see the same in both. */
    public boolean saysTheSameAs(Contenido other) {
        return comparable().equals(other.comparable());
    }

    /** Equal for two that say the same in every member. */
    List<Object> comparable() {
        return members().values().stream().map(Texto::comparable).toList();
    }

    /** Equal for two with the same date, type, note and day of registration (CPNU facts 4.3), whatever their terms. */
    List<Object> key() {
        return List.of(
                fechaActuacion,
                Texto.comparable(actuacion),
                Texto.comparable(anotacion),
                Texto.comparable(fechaRegistro));
    }

    /** The names of the members that differ. */
    List<String> differing(Contenido other) {
        Map<String, Object> others = other.members();
        return members().entrySet().stream()
                .filter(member ->
                        !Texto.comparable(member.getValue()).equals(Texto.comparable(others.get(member.getKey()))))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether the member is blank here. */
    boolean isBlank(String member) {
        return Texto.comparable(members().get(member)).equals("");
    }

    /** This one, with those members as the other one has them. */
    Contenido keeping(List<String> kept, Contenido other) {
        return new Contenido(
                kept.contains("fechaActuacion") ? other.fechaActuacion : fechaActuacion,
                kept.contains("actuacion") ? other.actuacion : actuacion,
                kept.contains("anotacion") ? other.anotacion : anotacion,
                kept.contains("fechaInicial") ? other.fechaInicial : fechaInicial,
                kept.contains("fechaFinal") ? other.fechaFinal : fechaFinal,
                kept.contains("fechaRegistro") ? other.fechaRegistro : fechaRegistro,
                kept.contains("conDocumentos") ? other.conDocumentos : conDocumentos);
    }
}
