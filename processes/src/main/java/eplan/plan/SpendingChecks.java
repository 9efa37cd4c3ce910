package eplan.plan;

import eplan.plan.EntryRecords.Problem;
import eplan.shared.BusinessClock;
import java.util.List;
import org.springframework.stereotype.Component;

/** A quarter's rules over its record, the other quarters' and the ordinance. */
@Component
class SpendingChecks implements ContentChecks {

    private final LaoYears years;
    private final BusinessClock clock;

    SpendingChecks(LaoYears years, BusinessClock clock) {
        this.years = years;
        this.clock = clock;
    }

    @Override
    public boolean covers(String item) {
        return Spending.quarter(item).isPresent();
    }

    @Override
    public List<Problem> problems(RecordKey key) {
        return SpendingRules.of(new SpendingRules.Facts(
                key.dataYear(),
                Spending.quarter(key.item()).orElseThrow(),
                clock.today(),
                years.rows(key, MonthlyMenus.ANSWER).stream()
                        .anyMatch(row -> Boolean.TRUE.equals(row.get(MonthlyMenus.NOTHING))),
                years.rows(key, Spending.COMMITMENTS),
                years.rows(key, Spending.DISBURSEMENTS),
                years.rows(key, Spending.CARRIED),
                years.all(key.lao(), key.dataYear(), Spending.COMMITMENTS),
                years.all(key.lao(), key.dataYear(), Spending.DISBURSEMENTS),
                years.all(key.lao(), key.dataYear(), Spending.CARRIED),
                years.approvedByLine(key.lao(), key.dataYear()),
                years.ordinanceApproved(key.lao(), key.dataYear()).orElse(null)));
    }
}
