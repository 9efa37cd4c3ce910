package eplan.plan;

import eplan.plan.EntryRecords.Problem;
import eplan.shared.BusinessClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
            default -> drugs(key, nothing);
        };
    }

    /** Where the round is about no month, any day of the year will do. */
    private List<Problem> drugs(RecordKey key, @Nullable Boolean nothing) {
        Optional<LocalDate> month = Months.first(key.dataYear(), key.period());
        return MonthlyRules.drugs(
                nothing,
                years.rows(key, MonthlyMenus.DRUG_ACTIVITIES),
                month.orElse(key.dataYear().first()),
                month.map(first -> first.plusMonths(1).minusDays(1))
                        .orElse(key.dataYear().last()),
                clock.today());
    }

    private BigDecimal lastMonth(RecordKey key) {
        return Months.before(key.period())
                .map(period -> new RecordKey(key.lao(), key.dataYear(), key.item(), period))
                .flatMap(before -> years.rows(before, MonthlyMenus.FISCAL_STATISTICS).stream()
                        .findFirst())
                .map(row -> MonthlyRules.total(row, MonthlyMenus.EXPENDITURE))
                .orElse(BigDecimal.ZERO);
    }
}
