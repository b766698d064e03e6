package co.misprocesos.judicial.entity;

/** Fits a text into a column. */
final class Texto {

    private Texto() {}

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
