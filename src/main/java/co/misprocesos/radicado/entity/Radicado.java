package co.misprocesos.radicado.entity;

import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The number of a court case: {@value #DIGITS} digits that read {@code DDMMM EE SS JJJ AAAA CCCCC II} (CPNU facts 5). There
 * is no check digit, so any {@value #DIGITS} digits are one; codes that nobody knows are not refused. Ordered as text.
 *
 * <p>JAX-RS could bind a path parameter to the constructor, but it would accept no dashes and answer a refusal as a bare
 * 404: resources take a {@code String} and call {@link #parse}, so that the sentence reaches the person.
 *
 * @param value exactly {@value #DIGITS} ASCII digits
 */
@JsonbTypeAdapter(RadicadoJsonAdapter.class)
public record Radicado(String value) implements Comparable<Radicado> {

    /** How many digits a radicado has. */
    public static final int DIGITS = 23;

    private static final int DIGEST_BYTES = 6;

    private static final Pattern EXACT = Pattern.compile("[0-9]{" + DIGITS + "}");

    /** @throws ProblemException 400 on the field {@code radicado}, with the digit count, for anything but {@value #DIGITS} digits */
    public Radicado {
        if (value == null || !EXACT.matcher(value).matches()) {
            throw Problem.invalid("radicado", Reason.notExact(value)).asException();
        }
    }

    /**
     * The one radicado of a pasted text, read as {@link Radicados#read} does.
     *
     * @throws ProblemException 400 on the field {@code radicado} when there is none, more than one, or one beside something
     *     that looks like a broken one; the sentence says how many digits there are and what may have happened to the rest
     */
    public static Radicado parse(String text) {
        return Radicados.read(text).single();
    }

    /** The DANE code of the department, 2 digits. */
    public String departamento() {
        return value.substring(0, 2);
    }

    /** The DANE code of the municipality, 5 digits: 2 of the department, 3 of the municipality. */
    public String municipio() {
        return value.substring(0, 5);
    }

    /** The code of the entity (corporación), 2 digits. */
    public String entidad() {
        return value.substring(5, 7);
    }

    /** The code of the specialty, 2 digits. */
    public String especialidad() {
        return value.substring(7, 9);
    }

    /** The number of the court among its like, 3 digits. */
    public String despacho() {
        return value.substring(9, 12);
    }

    /** The year of filing as written, 0 to 9999. */
    public int año() {
        return Integer.parseInt(value.substring(12, 16));
    }

    /** The consecutive number within court and year, 5 digits. */
    public String consecutivo() {
        return value.substring(16, 21);
    }

    /** The instance or recourse, 2 digits; {@code 00} comes first. */
    public String instancia() {
        return value.substring(21);
    }

    /** The code of the court that opened the case, 12 digits; the court that has it now may be another (CPNU facts 2.3). */
    public String codigoDespacho() {
        return value.substring(0, 12);
    }

    /** What a log may hold of it, since a number leads to people: the first 12 digits of its SHA-256. */
    public String digest() {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(sum, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public int compareTo(Radicado other) {
        return value.compareTo(other.value);
    }

    /** The digits alone. */
    @Override
    public String toString() {
        return value;
    }
}
