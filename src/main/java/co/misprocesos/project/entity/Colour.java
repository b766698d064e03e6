package co.misprocesos.project.entity;

import co.misprocesos.problem.entity.Problem;
import java.util.regex.Pattern;

/** A project's colour, {@code #RRGGBB}, as it was sent. */
public record Colour(String hex) {

    private static final Pattern SHAPE = Pattern.compile("#[0-9a-fA-F]{6}");

    /** What a project has when nothing was chosen. */
    public static final Colour DEFAULT = new Colour("#2563EB");

    /** @throws co.misprocesos.problem.entity.ProblemException 400 for anything else */
    public Colour {
        if (hex == null || !SHAPE.matcher(hex).matches()) {
            throw Problem.invalid("colorHex", "El color debe escribirse como #RRGGBB, por ejemplo #2563EB.")
                    .asException();
        }
    }
}
