package eplan.integration.spreadsheets;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet program would run as a formula when it opens a CSV; an apostrophe before it says that it is
 * text (OWASP, CSV injection).
 */
final class FormulaGuard {

    /** Text that looks guarded needs one apostrophe more, so that what is read is what was written. */
    private static final Pattern RISKY = Pattern.compile("'*[=+\\-@\\t\\r\\n]");

    private FormulaGuard() {}

    static boolean needed(String text) {
        return RISKY.matcher(text).lookingAt();
    }

    static String guarded(String text) {
        return needed(text) ? "'" + text : text;
    }

    static String unguarded(String text) {
        return text.startsWith("'") && needed(text) ? text.substring(1) : text;
    }
}
