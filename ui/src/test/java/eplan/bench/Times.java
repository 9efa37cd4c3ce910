package eplan.bench;

import java.util.Arrays;

/** Measures what is done again and again, and says how long it took. */
final class Times {

    private Times() {}

    /** After a fifth as many runs to warm up. @return the p95 in milliseconds */
    static double measure(String what, int runs, Runnable work) {
        for (int i = 0; i < runs / 5; i++) {
            work.run();
        }
        long[] nanos = new long[runs];
        for (int i = 0; i < runs; i++) {
            nanos[i] = once(work);
        }
        return print(what, nanos);
    }

    /** @return nanoseconds */
    static long once(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    /** @return the p95 in milliseconds */
    static double print(String what, long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        double p50 = sorted[(nanos.length - 1) / 2] / 1e6;
        double p95 = BenchApplication.p95(nanos);
        System.out.printf("%-44s p50 %.1f ms, p95 %.1f ms over %d runs%n", what + ":", p50, p95, nanos.length);
        return p95;
    }
}
