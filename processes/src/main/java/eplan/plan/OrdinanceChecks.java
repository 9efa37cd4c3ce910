package eplan.plan;

import eplan.plan.EntryRecords.Problem;
import eplan.shared.BusinessClock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The ordinance's rules (ว 1353 row 3) over what is recorded of it, the promoted plan and what is bound already. */
@Component
class OrdinanceChecks implements ContentChecks {

    private final LaoYears years;
    private final BusinessClock clock;

    OrdinanceChecks(LaoYears years, BusinessClock clock) {
        this.years = years;
        this.clock = clock;
    }

    @Override
    public boolean covers(String item) {
        return Ordinances.ITEM.equals(item);
    }

    @Override
    public List<Problem> problems(RecordKey key) {
        return OrdinanceRules.of(new OrdinanceRules.Facts(
                key.dataYear(),
                clock.today(),
                years.rows(key, Ordinances.HEAD).stream().findFirst().orElse(Row.NEW),
                years.rows(key, Ordinances.LINES),
                years.rows(key, Ordinances.MOVEMENTS),
                years.plannedByProject(key.lao(), key.dataYear()),
                SheetRules.sums(
                        years.all(key.lao(), key.dataYear(), Spending.COMMITMENTS), Spending.LINE, Spending.AMOUNT),
                years.approved(key.lao(), key.dataYear().previous())));
    }
}
