package eplan.cycle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rungs as {@code design/workflows.md} and the shipped table have them, written down again: what the simulated year expects
 * asks nothing of the code that it tries.
 *
 * @param levels working days past the due date at which levels 1, 2 and 3 begin
 * @param onBehalf working days from the due date at which the analyst is asked; null where nobody is
 */
record YearRungs(List<Integer> levels, @Nullable Integer onBehalf) {

    static final int HIGHEST = 3;

    private static final List<String> AUDIENCES = List.of("OFFICER", "HEAD", "HQ");

    static YearRungs of(String kind) {
        return switch (kind) {
            case "CLOSING" -> new YearRungs(List.of(0, 5, 10), -5);
            case "RECORDING" -> new YearRungs(List.of(0, 5, 10), 5);
            case "VERIFYING" -> new YearRungs(List.of(0, 5, 10), null);
            case "MONTHLY" -> new YearRungs(List.of(3, 10, 20), 10);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    static String audience(int level) {
        return AUDIENCES.get(level - 1);
    }

    int begins(int level) {
        return levels.get(level - 1);
    }

    /** Working days for which a level waits untouched. */
    int wait(int level) {
        return begins(level + 1) - begins(level);
    }
}
