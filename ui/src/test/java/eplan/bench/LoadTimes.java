package eplan.bench;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** How long everything took, and what went wrong; from any thread. */
final class LoadTimes {

    private static final int TOLD = 10;

    private final Map<LoadKind, Queue<Long>> nanos = new EnumMap<>(LoadKind.class);
    private final AtomicInteger errors = new AtomicInteger();

    LoadTimes() {
        for (LoadKind kind : LoadKind.values()) {
            nanos.put(kind, new ConcurrentLinkedQueue<>());
        }
    }

    void add(LoadKind kind, long took) {
        of(kind).add(took);
    }

    private Queue<Long> of(LoadKind kind) {
        return nanos.get(kind);
    }

    /** Measures {@code work}, which throws when it does not come to what is expected. */
    void measure(LoadKind kind, Runnable work) {
        add(kind, Times.once(work));
    }

    /** Something went wrong: the first ones are told at once. */
    void failed(String who, Throwable why) {
        if (errors.incrementAndGet() <= TOLD) {
            System.out.println("ERROR of " + who + ": " + why);
        }
    }

    int count(LoadKind kind) {
        return of(kind).size();
    }

    int errors() {
        return errors.get();
    }

    void print() {
        for (LoadKind kind : LoadKind.values()) {
            print(kind);
        }
        System.out.println("errors: " + errors);
    }

    /** Nothing where nothing was measured. */
    void print(LoadKind kind) {
        long[] sorted = of(kind).stream().mapToLong(Long::longValue).toArray();
        if (sorted.length == 0) {
            return;
        }
        Arrays.sort(sorted);
        String asked = kind.asked() == 0 ? "" : " (asked: p95 under " + kind.asked() + " ms)";
        System.out.printf(
                "%-58s %6d times, p50 %7.1f, p95 %7.1f, p99 %7.1f ms%s%n",
                kind.words(), sorted.length, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), asked);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.ceil(sorted.length * share) - 1] / 1e6;
    }
}
