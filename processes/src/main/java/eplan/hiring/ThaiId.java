package eplan.hiring;

import eplan.shared.Refused;
import eplan.shared.ThaiDigits;
import java.util.regex.Pattern;

/**
 * A Thai ID number (เลขประจำตัวประชาชน): thirteen digits, of which the last is a check digit by modulus 11. Personal data: it is
 * written nowhere but into {@link Contractors}, encrypted.
 *
 * @param digits Arabic, nothing between them
 */
record ThaiId(String digits) {

    private static final int LENGTH = 13;
    private static final int MODULUS = 11;
    private static final int SHOWN = 3;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{13}");

    ThaiId {
        if (!DIGITS.matcher(digits).matches()) {
            throw new Refused("refused.contract.id");
        }
        if (digits.charAt(LENGTH - 1) - '0' != check(digits)) {
            throw new Refused("refused.contract.id-check");
        }
    }

    /**
     * Reads what a person typed, Thai or Arabic digits, with or without spaces and hyphens.
     *
     * @throws Refused when it is no such number, or its check digit is wrong; what was typed is not repeated
     */
    static ThaiId of(String typed) {
        return new ThaiId(ThaiDigits.ungrouped(typed));
    }

    private static int check(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (digits.charAt(i) - '0') * (LENGTH - i);
        }
        return (MODULUS - sum % MODULUS) % 10;
    }

    /** The last three digits, which are shown. */
    String last() {
        return digits.substring(LENGTH - SHOWN);
    }

    /** As printed on cards, with nothing but the last three digits: {@code x-xxxx-xxxxx-45-6}. */
    static String masked(String last) {
        return "x-xxxx-xxxxx-" + last.substring(0, SHOWN - 1) + "-" + last.substring(SHOWN - 1);
    }

    /** As printed on cards, such as {@code 1-2345-67890-12-1}. */
    String grouped() {
        return String.join(
                "-",
                digits.substring(0, 1),
                digits.substring(1, 5),
                digits.substring(5, 10),
                digits.substring(10, 12),
                digits.substring(12));
    }

    /** Personal data does not get into logs. */
    @Override
    public String toString() {
        return "ThaiId";
    }
}
