package co.misprocesos.project.entity;

import co.misprocesos.problem.entity.Problem;

/** What a user calls a project: 1 to 255 characters, without the white space around. */
public record ProjectName(String value) {

    private static final int LONGEST = 255;

    /** @throws co.misprocesos.problem.entity.ProblemException 400 when it is empty, too long, or not text */
    public ProjectName {
        value = value == null ? "" : value.strip();
        if (value.isEmpty()) {
            throw Problem.invalid("name", "Escriba un nombre para el proyecto.").asException();
        }
        if (value.codePointCount(0, value.length()) > LONGEST) {
            throw Problem.invalid("name", "El nombre del proyecto puede tener hasta 255 caracteres.")
                    .asException();
        }
        if (value.codePoints().anyMatch(ProjectName::isNoText)) {
            throw Problem.invalid("name", "El nombre del proyecto no puede tener caracteres de control.")
                    .asException();
        }
    }

    /** A surrogate that stands alone is half a character: no database keeps it. */
    private static boolean isNoText(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }
}
