package eplan.clock;

import eplan.plan.MonthlyMenus;
import eplan.plan.RecordKey;
import eplan.plan.Row;
import eplan.plan.Sheet;
import eplan.shared.BusinessClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A monthly menu: in two of five months nothing changed; else a grant or two, the month's figures, an activity or two. */
@Component
@Profile("embedded")
class SimulatedMonth implements SimulatedForm {

    private static final int NO_CHANGE = 1;
    private static final int HOW_MANY = 2;
    private static final int FROM = 3;
    private static final int FIRST = 4;
    private static final int SECOND = 5;
    private static final int THIRD = 6;
    private static final int FOURTH = 7;
    private static final Pattern MONTHLY = Pattern.compile("monthly-(0[1-9]|1[0-2])(-.*)?");
    /** There are texts for so many grants and activities. */
    private static final int TEXTS = 4;

    /** Thousands of baht a month, at the least and at the most, in the order of the menu's columns. */
    private static final int[][] REVENUE = {{100, 400}, {400, 1500}, {500, 2000}};

    private static final int[][] EXPENDITURE = {{50, 200}, {300, 800}, {150, 500}, {100, 600}, {20, 150}, {5, 30}};

    private final SimulatedDesk desk;
    private final BusinessClock clock;

    SimulatedMonth(SimulatedDesk desk, BusinessClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public boolean covers(String item) {
        return MonthlyMenus.ITEMS.contains(item);
    }

    @Override
    public void fill(Writing writing) {
        Sheet sheet = sheet(writing.key().item());
        if (!desk.rows(writing.key(), sheet).isEmpty()) {
            return; // somebody else's
        }
        if (writing.roll(NO_CHANGE, 0) < 0.4) {
            desk.nothing(writing);
        } else {
            desk.add(writing, sheet, rows(writing));
        }
    }

    private static Sheet sheet(String item) {
        return switch (item) {
            case MonthlyMenus.GRANTS -> MonthlyMenus.SPECIAL_GRANTS;
            case MonthlyMenus.STATISTICS -> MonthlyMenus.FISCAL_STATISTICS;
            default -> MonthlyMenus.DRUG_ACTIVITIES;
        };
    }

    private List<Row> rows(Writing writing) {
        IntStream numbers = IntStream.rangeClosed(1, writing.between(1, 2, HOW_MANY, 0));
        return switch (writing.key().item()) {
            case MonthlyMenus.GRANTS -> numbers.mapToObj(n -> grant(writing, n)).toList();
            case MonthlyMenus.STATISTICS -> List.of(statistics(writing));
            default -> numbers.mapToObj(n -> activity(writing, n)).toList();
        };
    }

    /** Another text for each row of the month. */
    private static String text(Writing writing, String kind, int n) {
        int from = writing.between(1, TEXTS, FROM, 0);
        return SimulationTexts.get(kind + "." + ((from + n) % TEXTS + 1));
    }

    private static Row grant(Writing writing, int n) {
        BigDecimal allocated = writing.thousands(100, 2000, FIRST, n);
        BigDecimal committed = writing.share(allocated, 0.3, 1, SECOND, n);
        return Row.NEW
                .with(MonthlyMenus.GRANT, text(writing, "grant", n))
                .with(MonthlyMenus.ALLOCATED, allocated)
                .with(MonthlyMenus.RECEIVED, writing.share(allocated, 0.5, 1, THIRD, n))
                .with(MonthlyMenus.COMMITTED, committed)
                .with(MonthlyMenus.DISBURSED, writing.share(committed, 0.3, 1, FOURTH, n));
    }

    private static Row statistics(Writing writing) {
        Row row = Row.NEW.with(MonthlyMenus.RESERVE, writing.thousands(3000, 20_000, FIRST, 0));
        for (int i = 0; i < REVENUE.length; i++) {
            BigDecimal amount = writing.thousands(REVENUE[i][0], REVENUE[i][1], SECOND, i);
            row = row.with(MonthlyMenus.REVENUE.get(i), amount);
        }
        for (int i = 0; i < EXPENDITURE.length; i++) {
            BigDecimal amount = writing.thousands(EXPENDITURE[i][0], EXPENDITURE[i][1], THIRD, i);
            row = row.with(MonthlyMenus.EXPENDITURE.get(i), amount);
        }
        return row;
    }

    private Row activity(Writing writing, int n) {
        LocalDate first = month(writing.key());
        LocalDate last = Writing.earlier(first.plusMonths(1).minusDays(1), clock.today());
        BigDecimal budget = writing.thousands(5, 60, FIRST, n);
        List<String> kinds = MonthlyMenus.KIND.choices();
        return Row.NEW
                .with(MonthlyMenus.ACTIVITY, text(writing, "activity", n))
                .with(MonthlyMenus.KIND, kinds.get(writing.between(0, kinds.size() - 1, SECOND, n)))
                .with(MonthlyMenus.PEOPLE, writing.between(20, 300, THIRD, n))
                .with(MonthlyMenus.BUDGET, budget)
                .with(MonthlyMenus.SPENT, writing.share(budget, 0.6, 1, FOURTH, n))
                .with(MonthlyMenus.HELD_ON, writing.day(first, Writing.later(first, last), FOURTH, TEXTS + n));
    }

    /** First day of the month that a round such as {@code monthly-02} asks for; of the year where it is about no month. */
    private static LocalDate month(RecordKey key) {
        LocalDate first = key.dataYear().first();
        Matcher monthly = MONTHLY.matcher(key.period());
        int month = monthly.matches() ? Integer.parseInt(monthly.group(1)) : first.getMonthValue();
        return month >= first.getMonthValue()
                ? first.withMonth(month)
                : first.plusYears(1).withMonth(month);
    }
}
