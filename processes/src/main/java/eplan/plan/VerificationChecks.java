package eplan.plan;

import eplan.plan.EntryRecords.Problem;
import eplan.plan.EntryRecords.RecordState;
import eplan.plan.EntryRecords.Severity;
import eplan.plan.EntryRecords.Status;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Quarter 2 is verified when it is there, complete to disbursement and without errors (ว 1353 row 4). */
@Component
class VerificationChecks implements ContentChecks {

    private static final List<String> VERIFIED = List.of(Ordinances.ITEM, Spending.item(2));

    private final LaoYears years;
    private final OrdinanceChecks ordinances;
    private final SpendingChecks spending;

    VerificationChecks(LaoYears years, OrdinanceChecks ordinances, SpendingChecks spending) {
        this.years = years;
        this.ordinances = ordinances;
        this.spending = spending;
    }

    @Override
    public boolean covers(String item) {
        return Verifications.ITEM.equals(item);
    }

    @Override
    public List<Problem> problems(RecordKey key) {
        List<Problem> found = new ArrayList<>();
        for (String item : VERIFIED) {
            RecordState state = years.state(key.lao(), key.dataYear(), item);
            if (state.status() != Status.COMPLETE) {
                found.add(Problem.error("item:" + item, "problem.verify.incomplete", "@item." + item));
            }
            long errors = of(new RecordKey(key.lao(), key.dataYear(), item, key.period())).stream()
                    .filter(one -> one.severity() == Severity.ERROR)
                    .count();
            if (state.status() == Status.COMPLETE && errors > 0) {
                found.add(Problem.error("item:" + item, "problem.verify.contradicts", "@item." + item, errors));
            }
        }
        Row head = years.rows(key, Verifications.HEAD).stream().findFirst().orElse(Row.NEW);
        SheetRules.required(found, Verifications.HEAD, head, 1);
        return List.copyOf(found);
    }

    private List<Problem> of(RecordKey key) {
        return (ordinances.covers(key.item()) ? ordinances : spending).problems(key);
    }
}
