package eplan.clock;

import static java.util.Objects.requireNonNull;

import eplan.plan.Ordinances;
import eplan.plan.RecordKey;
import eplan.plan.Row;
import eplan.plan.Spending;
import eplan.shared.BusinessClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One or two contracts on most budget lines and what is paid on them, in the quarter; nothing where no day of it fits. */
@Component
@Profile("embedded")
class SimulatedSpending implements SimulatedForm {

    private static final int WHETHER = 1;
    private static final int HOW_MANY = 2;
    private static final int AMOUNT = 3;
    private static final int DAY = 4;
    private static final int VENDOR = 5;
    private static final int PAID = 6;
    private static final int PAID_AMOUNT = 7;
    private static final int PAID_DAY = 8;
    private static final int VENDORS = 5;
    private static final int CONTRACTS = 2;

    private final SimulatedDesk desk;
    private final SimulatedOrdinance ordinance;
    private final RecordedBudgets budgets;
    private final BusinessClock clock;

    SimulatedSpending(SimulatedDesk desk, SimulatedOrdinance ordinance, RecordedBudgets budgets, BusinessClock clock) {
        this.desk = desk;
        this.ordinance = ordinance;
        this.budgets = budgets;
        this.clock = clock;
    }

    @Override
    public boolean covers(String item) {
        return Spending.quarter(item).isPresent();
    }

    @Override
    public void fill(Writing writing) {
        RecordKey key = writing.key();
        ordinance.provide(writing);
        if (!desk.rows(key, Spending.COMMITMENTS).isEmpty()
                || !desk.rows(key, Spending.DISBURSEMENTS).isEmpty()) {
            return; // somebody else's
        }
        LocalDate approved =
                desk.fields(writing.of(Ordinances.ITEM).key(), Ordinances.HEAD).get(Ordinances.APPROVED_ON);
        List<Row> bound = approved == null ? List.of() : commitments(writing, approved);
        if (bound.isEmpty()) {
            desk.nothing(writing);
        } else {
            List<Row> kept = desk.add(writing, Spending.COMMITMENTS, bound);
            desk.add(writing, Spending.DISBURSEMENTS, payments(writing, kept));
        }
    }

    private List<Row> commitments(Writing writing, LocalDate approved) {
        LocalDate first = Writing.later(Spending.first(writing.key().dataYear(), quarter(writing)), approved);
        LocalDate last = last(writing);
        List<Row> rows = new ArrayList<>();
        if (first.isAfter(last)) {
            return rows;
        }
        RecordedBudget budget = budgets.of(writing.key());
        for (int i = 0; i < budget.lines().size(); i++) {
            for (BigDecimal amount : amounts(writing, budget, i)) {
                int number = rows.size() + 1;
                LocalDate day = writing.day(first, last, DAY, number);
                rows.add(commitment(writing, budget.lines().get(i), amount, day, number));
            }
        }
        return rows;
    }

    /** Of the line's contracts; together never more than is left of it. */
    private static List<BigDecimal> amounts(Writing writing, RecordedBudget budget, int n) {
        Row line = budget.lines().get(n);
        int contracts = writing.roll(WHETHER, n) < 0.7 ? writing.between(1, CONTRACTS, HOW_MANY, n) : 0;
        BigDecimal open = budget.open(line);
        List<BigDecimal> amounts = new ArrayList<>();
        for (int i = 0; i < contracts; i++) {
            BigDecimal amount = writing.share(budget.approved(line), 0.08, 0.2, AMOUNT, CONTRACTS * n + i)
                    .min(open);
            if (amount.signum() > 0) {
                amounts.add(amount);
                open = open.subtract(amount);
            }
        }
        return amounts;
    }

    private static Row commitment(Writing writing, Row line, BigDecimal amount, LocalDate day, int number) {
        String quarter = Integer.toString(quarter(writing));
        String year = writing.key().dataYear().toString();
        return Row.NEW
                .with(Spending.LINE, line.id())
                .with(Spending.NUMBER, SimulationTexts.format("contract", quarter, Integer.toString(number), year))
                .with(Spending.MADE_ON, day)
                .with(Spending.VENDOR, SimulationTexts.get("vendor." + writing.between(1, VENDORS, VENDOR, number)))
                .with(Spending.AMOUNT, amount);
    }

    private List<Row> payments(Writing writing, List<Row> commitments) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < commitments.size(); i++) {
            Row commitment = commitments.get(i);
            BigDecimal amount = writing.share(commitment.amount(Spending.AMOUNT), 0.5, 1, PAID_AMOUNT, i);
            LocalDate made = requireNonNull(commitment.get(Spending.MADE_ON));
            if (amount.signum() > 0 && writing.roll(PAID, i) < 0.85) {
                rows.add(Row.NEW
                        .with(Spending.COMMITMENT, commitment.id())
                        .with(Spending.PAID_ON, writing.day(made, last(writing), PAID_DAY, i))
                        .with(Spending.AMOUNT, amount));
            }
        }
        return rows;
    }

    private static int quarter(Writing writing) {
        return Spending.quarter(writing.key().item()).orElseThrow();
    }

    private LocalDate last(Writing writing) {
        return Writing.earlier(Spending.last(writing.key().dataYear(), quarter(writing)), clock.today());
    }
}
