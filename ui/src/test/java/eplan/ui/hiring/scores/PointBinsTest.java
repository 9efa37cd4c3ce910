package eplan.ui.hiring.scores;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.ui.hiring.scores.PointBins.Bin;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointBinsTest {

    private static List<Bin> of(String... points) {
        return PointBins.of(List.of(points).stream().map(BigDecimal::new).toList());
    }

    @Test
    void tenStepsOfFivePointsCoverAllFifty() {
        List<Bin> bins = of();

        assertThat(bins).hasSize(10).extracting(Bin::count).containsOnly(0);
        assertThat(bins.getFirst().label()).isEqualTo("0–5");
        assertThat(bins.getLast().label()).isEqualTo("45–50");
    }

    @Test
    void theLowerEdgeBelongsToAStepAndFiftyToTheLast() {
        List<Bin> bins = of("0", "4.99", "5", "44.99", "45", "50");

        assertThat(bins).extracting(Bin::count).containsExactly(2, 1, 0, 0, 0, 0, 0, 0, 1, 2);
    }
}
