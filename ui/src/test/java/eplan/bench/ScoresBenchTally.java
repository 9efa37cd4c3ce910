package eplan.bench;

import eplan.hiring.ScoreCriterion;
import eplan.hiring.ScoreRules.ScoreRow;
import eplan.hiring.SystemScores.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One analyst's cases, added up criterion by criterion. */
final class ScoresBenchTally {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Map<ScoreCriterion, BigDecimal> good = new EnumMap<>(ScoreCriterion.class);
    private final Map<ScoreCriterion, BigDecimal> counted = new EnumMap<>(ScoreCriterion.class);

    void add(Map<ScoreCriterion, Verdict> verdicts, BigDecimal weight) {
        verdicts.forEach((criterion, verdict) -> {
            if (verdict == Verdict.GOOD) {
                good.merge(criterion, weight, BigDecimal::add);
            }
            if (verdict == Verdict.GOOD || verdict == Verdict.LOST) {
                counted.merge(criterion, weight, BigDecimal::add);
            }
        });
    }

    void looks(long looks, long weeks) {
        good.merge(ScoreCriterion.LOOKS, BigDecimal.valueOf(looks), BigDecimal::add);
        counted.merge(ScoreCriterion.LOOKS, BigDecimal.valueOf(weeks), BigDecimal::add);
    }

    /** Into lines such as {@code 17 ON_TIME: 310.5/402.1 13}. @param rows weights and steps */
    void tell(long analyst, List<ScoreRow> rows, Map<String, String> lines) {
        for (ScoreCriterion criterion : ScoreCriterion.values()) {
            BigDecimal all = counted.getOrDefault(criterion, BigDecimal.ZERO);
            BigDecimal some = good.getOrDefault(criterion, BigDecimal.ZERO);
            lines.put(key(analyst, criterion), line(some, all, points(rows, criterion, some, all)));
        }
    }

    static String key(long analyst, ScoreCriterion criterion) {
        return analyst + " " + criterion;
    }

    static String line(BigDecimal good, BigDecimal all, BigDecimal points) {
        return plain(good) + "/" + plain(all) + " " + plain(points);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Where nothing counted nothing is taken off. */
    private static BigDecimal points(List<ScoreRow> rows, ScoreCriterion criterion, BigDecimal some, BigDecimal all) {
        BigDecimal rate = all.signum() == 0 ? HUNDRED : some.multiply(HUNDRED).divide(all, 2, RoundingMode.HALF_UP);
        return rows.stream()
                .filter(row -> row.criterion() == criterion && row.from().compareTo(rate) <= 0)
                .map(ScoreRow::points)
                .max(BigDecimal::compareTo)
                .orElseThrow();
    }
}
