package eplan.hiring;

import eplan.audit.Audit;
import eplan.people.Actor;
import eplan.shared.FiscalYear;
import eplan.shared.Reason;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ScoreRulesService implements ScoreRules {

    private final ScoreRulesTable table;
    private final ScoreYears years;
    private final ScoreAccess scores;
    private final HiringAccess access;
    private final Audit audit;

    ScoreRulesService(ScoreRulesTable table, ScoreYears years, ScoreAccess scores, HiringAccess access, Audit audit) {
        this.table = table;
        this.years = years;
        this.scores = scores;
        this.access = access;
        this.audit = audit;
    }

    @Override
    public Rules of(FiscalYear year) {
        scores.takesPart();
        return table.of(year, years.get(year).open());
    }

    @Override
    public List<Problem> check(List<ScoreRow> rows) {
        access.seeNation();
        return ScoreRowRules.problems(rows);
    }

    @Override
    @Transactional
    public void set(FiscalYear year, int seen, List<ScoreRow> rows, String reason) {
        Actor by = access.processOwner();
        String why = Reason.given(reason, "refused.scores.reason", Reason.LONGEST, "refused.scores.reason.long");
        if (years.hold(year).open()) {
            throw new Refused("refused.scores.frozen", year.toString());
        }
        if (table.of(year, false).version() != seen) {
            throw new StaleForm("score rules of " + year);
        }
        List<Problem> problems = ScoreRowRules.problems(rows);
        if (!problems.isEmpty()) {
            throw new Refused("refused.scores.problems", problems.size());
        }
        table.add(year, seen + 1, rows, by, why);
        audit.record("scores.rules-set", "hiring:" + year, why, "version " + (seen + 1) + ", " + rows.size() + " rows");
    }
}
