package eplan.hiring;

import eplan.shared.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weights and steps of the system score ({@code analyst-score.dmn}), edited by headquarters for a hiring year and frozen when it opens.
 * What decides is the shipped table with headquarters' rows in the place of its own, evaluated and never deployed (decision 017).
 */
public interface ScoreRules {

    /** Those of the year, or else of the year before, or else as shipped; headquarters of any kind, and whoever is scored by them. */
    Rules of(FiscalYear year);

    /** What is wrong with a table; headquarters of any kind. */
    List<Problem> check(List<ScoreRow> rows);

    /**
     * Sets the year's table; HQ process owners.
     *
     * @param seen the version that was read
     * @throws eplan.shared.StaleForm when there is a newer one
     * @throws eplan.shared.Refused for a table with problems (a gap, steps that overlap, more or fewer than 50 points), without a reason,
     *     or once the year is open
     */
    void set(FiscalYear year, int seen, List<ScoreRow> rows, String reason);

    /**
     * One step: a rate of at least {@code from} percent gives {@code points}.
     *
     * @param from percent, 0 to 100, at most two decimals; each criterion has a step from 0
     * @param points up to two decimals; the highest step's are the criterion's weight
     */
    record ScoreRow(ScoreCriterion criterion, BigDecimal from, BigDecimal points) {}

    /** @param version 0 as shipped; @param frozen whether the year was opened by them */
    record Rules(
            FiscalYear year,
            int version,
            List<ScoreRow> rows,
            boolean frozen,
            @Nullable String by,
            @Nullable String reason) {}

    /** Kinds; text key {@code hiring.rules.problem.<NAME>} with {0} the criterion's name and {1} a number. */
    enum What {
        /** No step from 0 percent: a DMN with a gap. */
        GAP,
        /** Two steps from the same percentage. */
        TWICE,
        /** A higher rate gives fewer points. */
        FALLING,
        /** A percentage or points out of range. */
        RANGE,
        /** The weights do not add up to 50. */
        SUM
    }

    record Problem(
            What what,
            @Nullable ScoreCriterion criterion,
            @Nullable BigDecimal number) {}
}
