package eplan.hiring;

import eplan.hiring.ScoreRules.ScoreRow;
import eplan.hiring.ScoreYears.ScoreYear;
import eplan.shared.FiscalYear;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together by what the scores of a year are computed. */
@Component
class ScoreBases {

    /** Weeks reach over the year's edges. */
    private static final int DAYS_BEFORE = 10;

    /** A date may lie a year past the fiscal year; an outage gives at most 60 days more. */
    private static final int MONTHS_AFTER = 16;

    private final ScoreYears years;
    private final ScoreRulesTable rules;
    private final ScoreSteps steps;
    private final WorkingDays workingDays;

    ScoreBases(ScoreYears years, ScoreRulesTable rules, ScoreSteps steps, WorkingDays workingDays) {
        this.years = years;
        this.rules = rules;
        this.steps = steps;
        this.workingDays = workingDays;
    }

    /** @throws IllegalStateException for a year that is not open: nothing is computed before */
    ScoreBasis of(FiscalYear year) {
        ScoreYear found = years.get(year);
        LocalDate cutOff = found.cutOff();
        if (cutOff == null) {
            throw new IllegalStateException("hiring year " + year + " is not open");
        }
        List<ScoreRow> rows = rules.of(year, true).rows();
        LocalDate from = found.scored().first().minusDays(DAYS_BEFORE);
        LocalDate to = found.scored().last().plusMonths(MONTHS_AFTER);
        return new ScoreBasis(found, cutOff, rows, steps.of(rows), from, to, workdays(from, to));
    }

    private List<String> workdays(LocalDate from, LocalDate to) {
        WorkingDays days = workingDays.held();
        return from.datesUntil(to.plusDays(1))
                .filter(days::isWorkingDay)
                .map(LocalDate::toString)
                .toList();
    }
}
