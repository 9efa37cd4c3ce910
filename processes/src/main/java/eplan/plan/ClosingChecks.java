package eplan.plan;

import eplan.plan.EntryRecords.Problem;
import java.util.List;
import org.springframework.stereotype.Component;

/** The closing's rules over its record and the year's ordinance and spending. */
@Component
class ClosingChecks implements ContentChecks {

    private final LaoYears years;

    ClosingChecks(LaoYears years) {
        this.years = years;
    }

    @Override
    public boolean covers(String item) {
        return Closings.ITEMS.contains(item);
    }

    @Override
    public List<Problem> problems(RecordKey key) {
        return ClosingRules.of(new ClosingRules.Facts(
                years.rows(key, Closings.HEAD).stream().findFirst().orElse(Row.NEW),
                years.rows(key, Closings.OUTCOMES),
                years.approvedByLine(key.lao(), key.dataYear()),
                years.paidByLine(key.lao(), key.dataYear()),
                years.carriedByLine(key.lao(), key.dataYear()),
                years.lines(key.lao(), key.dataYear())));
    }
}
