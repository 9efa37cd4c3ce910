package eplan.plan;

import eplan.plan.EntryRecords.Problem;
import eplan.plan.EntryRecords.RecordState;
import eplan.plan.EntryRecords.Severity;
import eplan.plan.EntryRecords.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Quarter 2 is verified when it is there, complete to disbursement and without errors (ว 1353 row 4). What nobody can record
 * any more, because its round is closed, is stated with a remark instead.
 */
@Component
class VerificationChecks implements ContentChecks {

    private final LaoYears years;
    private final OrdinanceChecks ordinances;
    private final SpendingChecks spending;
    private final ClosedRounds rounds;

    VerificationChecks(LaoYears years, OrdinanceChecks ordinances, SpendingChecks spending, ClosedRounds rounds) {
        this.years = years;
        this.ordinances = ordinances;
        this.spending = spending;
        this.rounds = rounds;
    }

    @Override
    public boolean covers(String item) {
        return Verifications.ITEM.equals(item);
    }

    @Override
    public List<Problem> problems(RecordKey key) {
        List<Problem> found = new ArrayList<>();
        List<Problem> closed = new ArrayList<>();
        for (String item : Verifications.VERIFIED) {
            lacking(key, item)
                    .ifPresent(lacks -> (rounds.closed(key.lao(), key.dataYear(), item) ? closed : found).add(lacks));
        }
        Row head = years.rows(key, Verifications.HEAD).stream().findFirst().orElse(Row.NEW);
        found.addAll(VerificationRules.stated(closed, head));
        SheetRules.required(found, Verifications.HEAD, head, 1);
        return List.copyOf(found);
    }

    private Optional<Problem> lacking(RecordKey key, String item) {
        RecordState state = years.state(key.lao(), key.dataYear(), item);
        if (state.status() != Status.COMPLETE) {
            return Optional.of(VerificationRules.incomplete(item));
        }
        long errors = of(new RecordKey(key.lao(), key.dataYear(), item, key.period())).stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .count();
        return errors == 0 ? Optional.empty() : Optional.of(VerificationRules.contradicts(item, errors));
    }

    private List<Problem> of(RecordKey key) {
        return (ordinances.covers(key.item()) ? ordinances : spending).problems(key);
    }
}
