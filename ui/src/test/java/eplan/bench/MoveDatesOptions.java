package eplan.bench;

import java.util.Arrays;
import java.util.List;

/**
 * What {@code ./eplan bench move-dates} is asked for.
 *
 * @param laos whose round runs: up to 334 those of Nakhon Ratchasima, else the nation's 7,852, and beyond that copies of them
 * @param escalations how many of them are being chased, in the second part
 * @param calls to the engine that are measured at most; more are reckoned from these
 * @param runs of everything that is put back and done again
 */
record MoveDatesOptions(int laos, int escalations, int calls, int runs) {

    static final int NATION = 7_852;
    private static final int PROVINCE = 334;
    private static final MoveDatesOptions USUAL = new MoveDatesOptions(NATION, 2_000, NATION, 5);

    static MoveDatesOptions of(String[] arguments) {
        List<String> words = Arrays.stream(arguments)
                .flatMap(argument -> Arrays.stream(argument.split("=", 2)))
                .toList();
        MoveDatesOptions options = USUAL;
        for (int i = 0; i < words.size(); i += 2) {
            if (i + 1 == words.size() || !words.get(i + 1).matches("[1-9]\\d{0,6}")) {
                throw new IllegalArgumentException(words.get(i) + " needs a number");
            }
            options = options.with(words.get(i), Integer.parseInt(words.get(i + 1)));
        }
        return options;
    }

    private MoveDatesOptions with(String name, int value) {
        return switch (name) {
            case "--laos" -> new MoveDatesOptions(value, escalations, calls, runs);
            case "--escalations" -> new MoveDatesOptions(laos, value, calls, runs);
            case "--calls" -> new MoveDatesOptions(laos, escalations, value, runs);
            case "--runs" -> new MoveDatesOptions(laos, escalations, calls, value);
            default -> throw new IllegalArgumentException("what is " + name + "?");
        };
    }

    boolean nation() {
        return laos > PROVINCE;
    }

    /** How many copies of the nation are made beside it. */
    int copies() {
        return nation() ? Math.max(0, laos / NATION - 1) : 0;
    }
}
