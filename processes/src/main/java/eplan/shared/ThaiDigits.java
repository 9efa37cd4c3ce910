package eplan.shared;

/** Thai digits, shown where a person or a document wants them and accepted wherever one types a number. */
public final class ThaiDigits {

    private static final char ZERO = '\u0e50';

    private ThaiDigits() {}

    /** Arabic digits replaced by Thai ones; everything else as it is. */
    public static String toThai(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append(c >= '0' && c <= '9' ? (char) (ZERO + (c - '0')) : (char) c));
        return out.toString();
    }

    /** Thai digits (and any other script's) replaced by Arabic ones; everything else as it is. */
    public static String toArabic(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return out.toString();
    }
}
