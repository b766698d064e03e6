package co.misprocesos.radicado.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The Spanish sentences that say why something is no radicado, each with the count of its digits. */
final class Reason {

    private static final String AGAIN = " Cópielo otra vez del expediente.";
    private static final String MISSING = "Falta el radicado: escriba sus " + Radicado.DIGITS + " dígitos.";

    private Reason() {}

    /** For what is not exactly a radicado, be it null. */
    static String notExact(String value) {
        if (value == null) {
            return MISSING;
        }
        int digits = (int) value.chars().filter(c -> c >= '0' && c <= '9').count();
        return digits == value.length()
                ? of(digits, digits, Optional.empty())
                : count(digits) + ", sin nada más: ni espacios, ni guiones, ni otros signos.";
    }

    /** For a text that has {@code numbers} radicados and these refusals where one radicado was expected. */
    static String notOne(int numbers, List<Pasted.Refused> refused) {
        if (numbers > 1) {
            return "Aquí va un solo radicado y hay " + numbers + ".";
        }
        Optional<Pasted.Refused> worst = refused.stream().max(Comparator.comparingInt(Pasted.Refused::digits));
        if (numbers == 1) {
            return "Aquí va un solo radicado, y además del que se entiende hay otro número. "
                    + worst.orElseThrow().motivo();
        }
        int digits = refused.stream().mapToInt(Pasted.Refused::digits).sum();
        return refused.size() > 1 && digits == Radicado.DIGITS
                ? count(digits) + " en un solo renglón: aquí están repartidos. Escríbalos seguidos."
                : worst.map(Pasted.Refused::motivo).orElse(MISSING);
    }

    /** For a number in scientific notation. */
    static String excel(int digits) {
        return count(digits) + ": Excel lo convirtió en notación científica y los últimos se perdieron."
                + " En el archivo original dé formato de texto a la columna y expórtelo otra vez.";
    }

    /** For {@code digits} in all, of which {@code together} are the most that stand together. */
    static String of(int digits, int together, Optional<Radicado> proposal) {
        String where = together == digits ? "" : " (" + together + " seguidos)";
        String advice = together > Radicado.DIGITS ? tooMany(together, proposal.isPresent()) : tooFew(digits, together);
        String offer =
                proposal.map(radicado -> " ¿Quiso decir " + radicado + "?").orElse("");
        return count(digits, where) + advice + offer;
    }

    private static String tooFew(int digits, int together) {
        int missing = Radicado.DIGITS - together;
        if (digits == Radicado.DIGITS) {
            return ", seguidos: quite lo que hay en medio.";
        }
        return switch (missing) {
            case 1 -> ": falta uno, tal vez un cero, y no se puede saber cuál." + AGAIN;
            case 2 -> ": parece que falta la instancia, que son los dos últimos.";
            default -> ": faltan " + missing + ". Escríbalo completo.";
        };
    }

    private static String tooMany(int together, boolean numberInside) {
        int extra = together - Radicado.DIGITS;
        if (extra == 1 && !numberInside) {
            return ": sobra uno y no se puede saber cuál." + AGAIN;
        }
        return (extra == 1 ? ": sobra uno" : ": sobran " + extra)
                + ". Ponga cada radicado en su propio renglón, sin números delante.";
    }

    private static String count(int digits) {
        return count(digits, "");
    }

    private static String count(int digits, String where) {
        return "Tiene " + digits + (digits == 1 ? " dígito" : " dígitos") + where + " y un radicado tiene "
                + Radicado.DIGITS;
    }
}
