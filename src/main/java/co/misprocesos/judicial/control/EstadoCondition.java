package co.misprocesos.judicial.control;

import co.misprocesos.judicial.entity.Estado;
import co.misprocesos.judicial.entity.EstadoRule;
import co.misprocesos.judicial.entity.Fallo;
import co.misprocesos.judicial.entity.Situacion;
import java.util.function.Function;

/** {@link Estado#of} as PostgreSQL reads it: true for the rows that have the estado, whatever is null in them. */
final class EstadoCondition {

    private static final String NEVER = "false";

    private EstadoCondition() {}

    /**
     * @param proceso the alias of {@code procesos}
     * @param parameter takes a value and says what the statement calls it
     */
    static String of(Estado estado, EstadoRule rule, String proceso, Function<Object, String> parameter) {
        return switch (estado) {
            case PENDIENTE -> proceso + ".verificado_en is null";
            case AL_DIA -> holds(Situacion.ENCONTRADO, rule, proceso, parameter);
            case NO_ENCONTRADO -> holds(Situacion.NO_ENCONTRADO, rule, proceso, parameter);
            case PRIVADO -> holds(Situacion.PRIVADO, rule, proceso, parameter);
            case FUENTE_BLOQUEADA -> rule.sourceShut() ? stale(rule, proceso, parameter) : NEVER;
            case FORMATO_INESPERADO -> rule.sourceShut() ? NEVER : strange("=", rule, proceso, parameter);
            case SIN_VERIFICAR -> rule.sourceShut() ? NEVER : strange("is distinct from", rule, proceso, parameter);
        };
    }

    private static String holds(
            Situacion situacion, EstadoRule rule, String proceso, Function<Object, String> parameter) {
        return proceso + ".situacion = '" + situacion + "' and " + proceso + ".verificado_en >= "
                + since(rule, parameter);
    }

    private static String strange(String whether, EstadoRule rule, String proceso, Function<Object, String> parameter) {
        return stale(rule, proceso, parameter) + " and " + proceso + ".ultimo_fallo " + whether + " '" + Fallo.FORMATO
                + "'";
    }

    private static String stale(EstadoRule rule, String proceso, Function<Object, String> parameter) {
        return proceso + ".verificado_en < " + since(rule, parameter);
    }

    private static String since(EstadoRule rule, Function<Object, String> parameter) {
        return "cast(" + parameter.apply(rule.holdsSince().toString()) + " as timestamptz)";
    }
}
