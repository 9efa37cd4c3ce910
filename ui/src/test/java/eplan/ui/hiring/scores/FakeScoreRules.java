package eplan.ui.hiring.scores;

import eplan.hiring.ScoreCriterion;
import eplan.hiring.ScoreRules;
import eplan.shared.FiscalYear;
import eplan.shared.StaleForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Rules in memory: two steps for each criterion, from 0 and from 90 percent; anything but 50 points in all is a problem. */
final class FakeScoreRules implements ScoreRules {

    final List<String> done = new ArrayList<>();
    List<ScoreRow> rows = shipped();
    int version;
    boolean frozen;

    private static List<ScoreRow> shipped() {
        List<ScoreRow> rows = new ArrayList<>();
        for (ScoreCriterion criterion : ScoreCriterion.values()) {
            rows.add(new ScoreRow(criterion, BigDecimal.ZERO, BigDecimal.ZERO));
            rows.add(new ScoreRow(criterion, new BigDecimal("90"), BigDecimal.valueOf(criterion.most())));
        }
        return rows;
    }

    @Override
    public Rules of(FiscalYear year) {
        return new Rules(year, version, List.copyOf(rows), frozen, null, null);
    }

    @Override
    public List<Problem> check(List<ScoreRow> all) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ScoreRow row : all) {
            sum = row.from().signum() > 0 ? sum.add(row.points()) : sum;
        }
        return sum.compareTo(new BigDecimal("50")) == 0 ? List.of() : List.of(new Problem(What.SUM, null, sum));
    }

    @Override
    public void set(FiscalYear year, int seen, List<ScoreRow> all, String reason) {
        if (seen != version) {
            throw new StaleForm("rules");
        }
        version++;
        rows = List.copyOf(all);
        done.add("set " + reason);
    }
}
