package co.misprocesos.paging.entity;

import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import java.util.regex.Pattern;

/**
 * How many rows a page holds at most.
 *
 * @param rows 1 to {@value #MOST}
 */
public record Limit(int rows) {

    /** The longest page. */
    public static final int MOST = 200;

    /** What a request gets that says nothing. */
    public static final Limit DEFAULT = new Limit(50);

    private static final Pattern NUMBER = Pattern.compile("0{0,9}[0-9]{1,3}");

    /** @throws ProblemException 400 on the field {@code limit} outside of 1 to {@value #MOST} */
    public Limit {
        if (rows < 1 || rows > MOST) {
            throw wrong();
        }
    }

    /**
     * Reads a request's parameter.
     *
     * @param text null or blank for {@link #DEFAULT}
     * @throws ProblemException 400 on the field {@code limit} for anything but a number from 1 to {@value #MOST}
     */
    public static Limit parse(String text) {
        if (text == null || text.isBlank()) {
            return DEFAULT;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw wrong();
        }
        return new Limit(Integer.parseInt(text));
    }

    /** How many rows to ask the database for, so that a page knows whether another one follows. */
    public int andOneMore() {
        return rows + 1;
    }

    private static ProblemException wrong() {
        return Problem.invalid("limit", "El límite debe ser un número de 1 a " + MOST + ".")
                .asException();
    }
}
