package eplan.clock;

import java.util.Locale;

/**
 * Somebody who exists in the simulation only, the same every year: for one post of one province.
 *
 * @param code of the province
 * @param seat the post, from 1
 */
record SimulatedContractor(String code, int seat) {

    private static final int FIRST_NAME = 40;
    private static final int LAST_NAME = 41;
    private static final int DIGITS = 42;
    private static final int NAMES = 16;
    private static final int RUNNING = 10_000_000;
    private static final int MODULUS = 11;

    /** Says that it is simulated, and is another one for every post. */
    String name() {
        return SimulationTexts.format(
                "contractor", part("first", FIRST_NAME), part("last", LAST_NAME), code, Integer.toString(seat));
    }

    private String part(String which, int question) {
        return SimulationTexts.get(which + "." + Dice.between(1, NAMES, roll(question)));
    }

    /** With a right check digit; no number that is issued begins with 9. */
    String idNumber() {
        int running = Dice.between(0, RUNNING - 1, roll(DIGITS));
        String digits = String.format(Locale.ROOT, "9%s%02d%07d", code, seat, running);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (digits.length() + 1 - i);
        }
        return digits + (MODULUS - sum % MODULUS) % 10;
    }

    /** One of their own for each year in which they begin anew. */
    String username(int year) {
        return "sim-" + year + "-" + code + "-" + seat;
    }

    private double roll(int question) {
        return Dice.roll(Long.parseLong(code), seat, question);
    }
}
