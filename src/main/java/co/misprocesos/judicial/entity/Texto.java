package co.misprocesos.judicial.entity;

import java.util.regex.Pattern;

/** Fits texts into columns, and compares them as people do. */
final class Texto {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}\\uFEFF]+", Pattern.UNICODE_CHARACTER_CLASS);

    private Texto() {}

    /** What people see of a value: a text without the white space that nobody sees; blank is the empty text, other values are themselves. */
    static Object comparable(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof String text
                ? SPACE.matcher(text).replaceAll(" ").strip()
                : value;
    }

    /** The text, or its beginning and {@code  …} in {@code width} characters; a character outside the BMP is not halved. */
    static String cut(String text, int width) {
        if (text == null || text.length() <= width) {
            return text;
        }
        int end = width - 2;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + " …";
    }
}
