package co.misprocesos.court;

import java.util.EnumMap;
import java.util.Map;

/** What the numbers of a radicado are called, in the court's own spelling and white space. */
final class CourtNames {

    /** Municipality code to name, departamento and source database. */
    enum Sede {
        BOGOTA("11001", "BOGOTÁ", "BOGOTÁ", 259),
        MEDELLIN("05001", "MEDELLÍN", "ANTIOQUIA", 261),
        CALI("76001", "CALI", "VALLE DEL CAUCA", 180),
        BARRANQUILLA("08001", "BARRANQUILLA", "ATLÁNTICO", 310),
        BUCARAMANGA("68001", "BUCARAMANGA", "SANTANDER", 298),
        MANIZALES("17001", "MANIZALES", "CALDAS", 323),
        PEREIRA("66001", "PEREIRA", "RISARALDA", 263),
        TUNJA("15001", "TUNJA", "BOYACÁ", 262),
        NEIVA("41001", "NEIVA", "HUILA", 197),
        IBAGUE("73001", "IBAGUÉ", "TOLIMA", 135),
        PASTO("52001", "PASTO", "NARIÑO", 310),
        CAJICA("25126", "CAJICÁ", "CUNDINAMARCA", 260),
        OTHER("", "MUNICIPIO IMAGINARIO", "DEPARTAMENTO IMAGINARIO", 257);

        final String code;
        final String municipio;
        final String departamento;
        final int idConexion;

        Sede(String code, String municipio, String departamento, int idConexion) {
            this.code = code;
            this.municipio = municipio;
            this.departamento = departamento;
            this.idConexion = idConexion;
        }

        static Sede of(String radicado) {
            for (Sede sede : values()) {
                if (radicado.startsWith(sede.code)) {
                    return sede;
                }
            }
            throw new IllegalStateException("OTHER begins every radicado");
        }
    }

    /** Entity and specialty to how a despacho of that kind is named, and what it usually hears. */
    enum Rama {
        CIVIL_MUNICIPAL("4003", "JUZGADO %s CIVIL MUNICIPAL DE %s ", "De Ejecución", "Ejecutivo Singular"),
        PEQUENAS_CAUSAS(
                "4189",
                "JUZGADO %s DE PEQUEÑAS CAUSAS  Y COMPETENCIA MÚLTIPLE DE %s ",
                "De Ejecución",
                "Ejecutivo Singular"),
        CIVIL_CIRCUITO("3103", "JUZGADO %s CIVIL DEL CIRCUITO DE %s ", "Declarativo", "Verbal"),
        LABORAL_CIRCUITO("3105", "JUZGADO %s LABORAL DEL CIRCUITO DE %s ", "Declarativo", "Ordinario"),
        FAMILIA_CIRCUITO("3110", "JUZGADO %s DE FAMILIA DEL CIRCUITO DE %s ", "Liquidatorio", "Sucesión"),
        PENAL_CONOCIMIENTO(
                "4009",
                "DESPACHO %s - JUZGADO MUNICIPAL - PENAL CON FUNCIÓN DE CONOCIMIENTO - %s *",
                "Especiales",
                "Tutelas"),
        OTHER("", "JUZGADO %s DE %s ", "Declarativo", "Verbal");

        final String code;
        final String despacho;
        final String tipo;
        final String clase;

        Rama(String code, String despacho, String tipo, String clase) {
            this.code = code;
            this.despacho = despacho;
            this.tipo = tipo;
            this.clase = clase;
        }

        static Rama of(String radicado) {
            for (Rama rama : values()) {
                if (radicado.startsWith(rama.code, 5)) {
                    return rama;
                }
            }
            throw new IllegalStateException("OTHER fits every radicado");
        }
    }

    private CourtNames() {}

    /** What a court of Justicia XXI says of a case of this radicado when nothing else is told. */
    static Map<Dato, String> datos(String radicado) {
        Sede sede = Sede.of(radicado);
        Rama rama = Rama.of(radicado);
        Map<Dato, String> datos = new EnumMap<>(Dato.class);
        datos.put(Dato.DESPACHO, String.format(rama.despacho, radicado.substring(9, 12), sede.municipio));
        datos.put(Dato.DEPARTAMENTO, sede.departamento);
        datos.put(Dato.COD_DESPACHO, radicado.substring(0, 12));
        datos.put(Dato.PONENTE, "JUEZ " + radicado.substring(9, 12) + " DE " + sede.municipio);
        datos.put(Dato.TIPO, rama.tipo);
        datos.put(Dato.CLASE, rama.clase);
        datos.put(Dato.SUBCLASE, "Sin Subclase de Proceso");
        datos.put(Dato.RECURSO, "Sin Tipo de Recurso");
        datos.put(Dato.UBICACION, rama == Rama.PENAL_CONOCIMIENTO ? null : "Secretaria");
        datos.put(Dato.CONTENIDO, null);
        return datos;
    }
}
