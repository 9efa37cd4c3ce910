package eplan.hiring;

import eplan.hiring.SystemScores.Correction;
import eplan.hiring.SystemScores.Part;
import eplan.shared.Refused;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What headquarters may make of a score to which an analyst objected: no half is ever exceeded, criterion by criterion. */
final class CorrectionRules {

    private static final int DECIMALS = 2;

    private CorrectionRules() {}

    /** @throws Refused for points outside a criterion's weight, with more than two decimals, or two for one criterion */
    static void check(List<Part> parts, List<Correction> points) {
        Map<ScoreCriterion, BigDecimal> most = new EnumMap<>(ScoreCriterion.class);
        parts.forEach(part -> most.put(part.criterion(), part.most()));
        Set<ScoreCriterion> met = EnumSet.noneOf(ScoreCriterion.class);
        for (Correction one : points) {
            BigDecimal weight = most.getOrDefault(one.criterion(), BigDecimal.ZERO);
            boolean fine = one.points().signum() >= 0
                    && one.points().compareTo(weight) <= 0
                    && one.points().stripTrailingZeros().scale() <= DECIMALS;
            if (!fine) {
                throw new Refused("refused.objection.points", one.points().toPlainString(), weight.toPlainString());
            }
            if (!met.add(one.criterion())) {
                throw new Refused("refused.objection.twice");
            }
        }
    }
}
