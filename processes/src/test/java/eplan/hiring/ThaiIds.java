package eplan.hiring;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** ID numbers with a right check digit, each another one; nobody's. */
final class ThaiIds {

    private static final int FIRST = 700_000;
    private static final AtomicInteger NUMBER = new AtomicInteger(FIRST);

    private ThaiIds() {}

    static String next() {
        return of(NUMBER.incrementAndGet());
    }

    /** One whose digits, multiplied and added, leave this rest. */
    static String withRest(int rest) {
        return IntStream.range(1, FIRST)
                .filter(number -> sum(digits(number)) % 11 == rest)
                .mapToObj(ThaiIds::of)
                .findFirst()
                .orElseThrow();
    }

    private static String of(int number) {
        String digits = digits(number);
        return digits + (11 - sum(digits) % 11) % 10;
    }

    private static String digits(int number) {
        return "%012d".formatted(800_000_000_000L + number);
    }

    private static int sum(String digits) {
        return IntStream.range(0, 12)
                .map(i -> (digits.charAt(i) - '0') * (13 - i))
                .sum();
    }
}
