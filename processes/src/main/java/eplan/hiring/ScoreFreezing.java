package eplan.hiring;

import eplan.audit.Audit;
import eplan.hiring.HiringEvents.HiringYearOpened;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.shared.FiscalYear;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When headquarters open a hiring year its rules and criteria are frozen, and its scores begin to be computed, in the same transaction. */
@Component
class ScoreFreezing {

    private final ScoreYears years;
    private final ScoreRulesTable rules;
    private final EvaluationCriteria criteria;
    private final ScoreRuns runs;
    private final Actors actors;
    private final Audit audit;

    ScoreFreezing(
            ScoreYears years,
            ScoreRulesTable rules,
            EvaluationCriteria criteria,
            ScoreRuns runs,
            Actors actors,
            Audit audit) {
        this.years = years;
        this.rules = rules;
        this.criteria = criteria;
        this.runs = runs;
        this.actors = actors;
        this.audit = audit;
    }

    /** A year that is open already stays as it is. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(HiringYearOpened opened) {
        FiscalYear year = opened.year();
        if (years.hold(year).open()) {
            return;
        }
        Actor by = actors.current();
        String reason = "hiring:" + year;
        int version = rules.freeze(year, by, reason);
        criteria.freeze(year, by, reason);
        years.open(year, opened.cutOff(), version);
        runs.begin(year, by);
        audit.record("scores.frozen", "hiring:" + year, null, "rules " + version + ", cut-off " + opened.cutOff());
    }
}
