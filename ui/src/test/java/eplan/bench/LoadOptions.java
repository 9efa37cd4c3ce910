package eplan.bench;

import java.util.Arrays;
import java.util.List;

/**
 * What {@code ./eplan bench load} is asked for.
 *
 * @param sessions signed-in officers that speak HTTP
 * @param minutes of work once all are signed in
 * @param worst how many of them sit in the worst province
 * @param seed of what they do, and when
 * @param chromium whether three browsers work beside them
 */
record LoadOptions(int sessions, int minutes, int worst, long seed, boolean chromium) {

    private static final LoadOptions USUAL = new LoadOptions(200, 10, 20, 2554, true);

    /** Accounts beyond the sessions: three for Chromium, two to warm up. */
    static final int WITNESSES = 3;

    static final int WARMERS = 2;

    static LoadOptions of(String[] arguments) {
        List<String> words = Arrays.stream(arguments)
                .flatMap(argument -> Arrays.stream(argument.split("=", 2)))
                .toList();
        LoadOptions options = USUAL;
        for (int i = 0; i < words.size(); i++) {
            options = words.get(i).equals("--no-chromium")
                    ? new LoadOptions(options.sessions, options.minutes, options.worst, options.seed, false)
                    : options.with(words.get(i), number(words, ++i));
        }
        return options;
    }

    private static int number(List<String> words, int at) {
        if (at >= words.size() || !words.get(at).matches("\\d{1,6}")) {
            throw new IllegalArgumentException(words.get(at - 1) + " needs a number");
        }
        return Integer.parseInt(words.get(at));
    }

    private LoadOptions with(String name, int value) {
        return switch (name) {
            case "--sessions" -> new LoadOptions(Math.max(1, value), minutes, worst, seed, chromium);
            case "--minutes" -> new LoadOptions(sessions, Math.max(1, value), worst, seed, chromium);
            case "--worst" -> new LoadOptions(sessions, minutes, value, seed, chromium);
            case "--seed" -> new LoadOptions(sessions, minutes, worst, value, chromium);
            default -> throw new IllegalArgumentException("what is " + name + "?");
        };
    }

    int accounts() {
        return sessions + WITNESSES + WARMERS;
    }

    /** Whether the account of this number, from 1, belongs to the worst province: the first ones, and all that are extra. */
    boolean inWorst(int number) {
        return number <= worst || number > sessions;
    }

    static String username(int number) {
        return "load." + number;
    }

    int witness(int which) {
        return sessions + 1 + which;
    }

    int warmer(int which) {
        return sessions + 1 + WITNESSES + which;
    }
}
