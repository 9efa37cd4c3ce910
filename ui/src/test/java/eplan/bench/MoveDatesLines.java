package eplan.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;

/** What {@link MoveDatesBench} prints: a line each, with what was asked beside. */
final class MoveDatesLines {

    private MoveDatesLines() {}

    static void title(long laos, long escalated, int timers) {
        System.out.printf("%n%,d LAOs' rounds run, %,d of them chased; %,d timers%n", laos, escalated, timers);
    }

    /** @return the median in milliseconds */
    static double line(String what, long[] nanos, String asked) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        double median = sorted[sorted.length / 2] / 1e6;
        System.out.printf(
                "%-58s %10.1f ms, %.1f to %.1f in %d runs%s%n",
                what, median, sorted[0] / 1e6, sorted[sorted.length - 1] / 1e6, sorted.length, in(asked));
        return median;
    }

    static long[] nanos(List<Long> measured) {
        return measured.stream().mapToLong(Long::longValue).toArray();
    }

    static void ratio(String what, double value, String asked) {
        System.out.printf("%-58s %10.1f%s%n", what, value, in(asked));
    }

    static void memory(long before, long after) {
        System.out.printf(
                "%-58s %10.1f MiB before, %.1f MiB after%s%n",
                "heap in use once collected", before / 1048576d, after / 1048576d, in("flat"));
    }

    private static String in(String asked) {
        return asked.isEmpty() ? "" : " (asked: " + asked + ")";
    }

    /** Collected twice, as what is only weakly held goes with the second time. @return bytes */
    static long heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
