package co.misprocesos.cpnu.entity;

import java.util.regex.Pattern;

/** The court's white space: what people cannot see is not part of what it wrote. */
final class Texts {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}\\uFEFF]+", Pattern.UNICODE_CHARACTER_CLASS);

    private Texts() {}

    /** Every run of white space as one space, none at the ends; null for null and blank. */
    static String collapse(String text) {
        if (text == null) {
            return null;
        }
        String collapsed = SPACE.matcher(text).replaceAll(" ").strip();
        return collapsed.isEmpty() ? null : collapsed;
    }
}
