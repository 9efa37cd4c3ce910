package eplan.ui.hiring.scores;

import eplan.hiring.ProvinceEvaluations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How points of 50 are spread: ten steps of five points, the last one with the full 50. */
final class PointBins {

    private static final int STEP = 5;

    private PointBins() {}

    /** @param from points, inclusive; @param to exclusive, but of the last step; @param count how many have so many */
    record Bin(int from, int to, int count) {

        /** Such as {@code 40–45}. */
        public String label() {
            return from + "–" + to;
        }
    }

    static List<Bin> of(List<BigDecimal> points) {
        int steps = ProvinceEvaluations.HALF / STEP;
        int[] counts = new int[steps];
        for (BigDecimal one : points) {
            counts[Math.clamp(one.intValue() / STEP, 0, steps - 1)]++;
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            bins.add(new Bin(i * STEP, (i + 1) * STEP, counts[i]));
        }
        return List.copyOf(bins);
    }
}
