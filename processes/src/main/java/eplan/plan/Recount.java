package eplan.plan;

import eplan.plan.EntryRecords.Problem;
import eplan.plan.EntryRecords.Severity;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * After every change: how the checks judge the record and the complete ones that rest on it, and the sums of its LAO's
 * year; in the change's own transaction.
 */
@Component
class Recount {

    private final Checks checks;
    private final PlanChecks plans;
    private final RecordJudgements judgements;
    private final SumTable sums;

    Recount(Checks checks, PlanChecks plans, RecordJudgements judgements, SumTable sums) {
        this.checks = checks;
        this.plans = plans;
        this.judgements = judgements;
        this.sums = sums;
    }

    /** @return what the checks now find in the record */
    List<Problem> after(RecordKey key, long record) {
        List<Problem> found = checks.of(key);
        boolean edition = Projects.ITEM.equals(key.item()) && plans.worksOnEdition(key);
        if (!(edition && plans.complete(key))) {
            judged(record, found);
        }
        if (!edition && SumTable.concerns(key.item())) {
            sums.recount(key.lao(), key.dataYear());
            judgements.completeBesides(key).forEach((other, id) -> judged(id, checks.of(other)));
        }
        return found;
    }

    private void judged(long record, List<Problem> problems) {
        int errors = (int) problems.stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .count();
        int unexplained = (int) problems.stream().filter(Problem::blocks).count() - errors;
        judgements.judged(record, errors, unexplained);
    }
}
