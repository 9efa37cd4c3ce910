package eplan.shared;

import java.util.regex.Pattern;

/** Thai digits, shown where a person or a document wants them and accepted wherever one types a number. */
public final class ThaiDigits {

    private static final char ZERO = '\u0e50';

    /** What people put between groups of digits, and what comes along unseen when text is pasted. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}]");

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

    /** A long number as a person typed or pasted it, in Arabic digits and without spaces, hyphens of any kind and what cannot be seen. */
    public static String ungrouped(String typed) {
        return BETWEEN.matcher(toArabic(typed)).replaceAll("");
    }
}
