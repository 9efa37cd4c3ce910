package eplan.plan;

import eplan.plan.EntryRecords.Problem;
import eplan.shared.BusinessClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The monthly menus' rules over their records. */
@Component
class MonthlyChecks implements ContentChecks {

    private final LaoYears years;
    private final BusinessClock clock;

    MonthlyChecks(LaoYears years, BusinessClock clock) {
        this.years = years;
        this.clock = clock;
    }

    @Override
    public boolean covers(String item) {
        return MonthlyMenus.ITEMS.contains(item);
    }

    @Override
    public List<Problem> problems(RecordKey key) {
        Boolean nothing = years.rows(key, MonthlyMenus.ANSWER).stream()
                .findFirst()
                .map(row -> row.get(MonthlyMenus.NOTHING))
                .orElse(null);
        return of(key, nothing);
    }

    private List<Problem> of(RecordKey key, @Nullable Boolean nothing) {
        return switch (key.item()) {
            case MonthlyMenus.GRANTS -> MonthlyRules.grants(nothing, years.rows(key, MonthlyMenus.SPECIAL_GRANTS));
            case MonthlyMenus.STATISTICS ->
                MonthlyRules.statistics(nothing, years.rows(key, MonthlyMenus.FISCAL_STATISTICS), lastMonth(key));
            default -> {
                LocalDate first = Months.first(key.dataYear(), key.period());
                yield MonthlyRules.drugs(
                        nothing,
                        years.rows(key, MonthlyMenus.DRUG_ACTIVITIES),
                        first,
                        first.plusMonths(1).minusDays(1),
                        clock.today());
            }
        };
    }

    private BigDecimal lastMonth(RecordKey key) {
        LocalDate before = Months.first(key.dataYear(), key.period()).minusMonths(1);
        if (!key.dataYear().contains(before)) {
            return BigDecimal.ZERO;
        }
        String period = Months.before(key.period());
        return years
                .rows(new RecordKey(key.lao(), key.dataYear(), key.item(), period), MonthlyMenus.FISCAL_STATISTICS)
                .stream()
                .map(row -> MonthlyRules.total(row, MonthlyMenus.EXPENDITURE))
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
