package eplan.hiring;

import eplan.hiring.ScoreRules.ScoreRow;
import java.math.BigDecimal;
import java.util.List;

/** Port: the decision {@code analyst-score.dmn} with headquarters' rows, implemented by the engine ({@code eplan.hiring.engine}). */
public interface ScoreSteps {

    /** The decision that these rows make; evaluated, never deployed. */
    Decision of(List<ScoreRow> rows);

    /** Points for a rate. */
    @FunctionalInterface
    interface Decision {
        /** @param rate percent. @throws IllegalStateException when no row or more than one answers */
        BigDecimal points(ScoreCriterion criterion, BigDecimal rate);
    }
}
