package eplan.clock;

import eplan.plan.Closings;
import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.Ordinances;
import eplan.plan.RecordKey;
import eplan.plan.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What became of every budget line: paid as recorded, the rest carried over or lapsed; of a year that is not here, three lines. */
@Component
@Profile("embedded")
class SimulatedClosing implements SimulatedForm {

    private static final int APPROVED = 1;
    private static final int DISBURSED = 2;
    private static final int FREE_LINES = 3;

    private final SimulatedDesk desk;
    private final RecordedBudgets budgets;

    SimulatedClosing(SimulatedDesk desk, RecordedBudgets budgets) {
        this.desk = desk;
        this.budgets = budgets;
    }

    @Override
    public boolean covers(String item) {
        return Closings.ITEMS.contains(item);
    }

    @Override
    public void fill(Writing writing) {
        RecordKey key = writing.key();
        List<RowEdit> edits = new ArrayList<>();
        missing(writing).forEach(row -> edits.add(new RowEdit(Closings.OUTCOMES, Row.NEW, row)));
        Row before = desk.fields(key, Closings.HEAD);
        String said = before.text(Closings.EXPLANATION);
        edits.add(new RowEdit(
                Closings.HEAD,
                before,
                before.with(Closings.EXPLANATION, said.isBlank() ? SimulationTexts.get("closing") : said)
                        .with(Closings.ATTESTED, true)));
        desk.save(writing, edits);
    }

    private List<Row> missing(Writing writing) {
        List<Row> there = desk.rows(writing.key(), Closings.OUTCOMES);
        RecordedBudget budget = budgets.of(writing.key());
        if (budget.lines().isEmpty()) {
            return there.isEmpty() ? free(writing) : List.of();
        }
        Set<Long> closed = new HashSet<>();
        there.forEach(row -> {
            Long line = row.get(Closings.LINE);
            if (line != null) {
                closed.add(line);
            }
        });
        return budget.lines().stream()
                .filter(line -> !closed.contains(line.id()))
                .map(line -> outcome(budget, line))
                .toList();
    }

    private static Row outcome(RecordedBudget budget, Row line) {
        Row row = Row.NEW
                .with(Closings.LINE, line.id())
                .with(Closings.NAME, line.text(Ordinances.NAME))
                .with(Closings.APPROVED, budget.approved(line))
                .with(Closings.DISBURSED, budget.paid(line))
                .with(Closings.CARRIED, budget.carried(line));
        return balanced(row);
    }

    private static List<Row> free(Writing writing) {
        return IntStream.rangeClosed(1, FREE_LINES)
                .mapToObj(n -> {
                    BigDecimal approved = writing.thousands(500, 9000, APPROVED, n);
                    return balanced(Row.NEW
                            .with(Closings.NAME, SimulationTexts.get("outcome." + n))
                            .with(Closings.APPROVED, approved)
                            .with(Closings.DISBURSED, writing.share(approved, 0.8, 1, DISBURSED, n)));
                })
                .toList();
    }

    /** What was neither paid nor carried over has lapsed. */
    private static Row balanced(Row row) {
        BigDecimal lapsed = row.amount(Closings.APPROVED)
                .subtract(row.amount(Closings.DISBURSED))
                .subtract(row.amount(Closings.CARRIED))
                .max(BigDecimal.ZERO.setScale(2));
        Row whole = row.with(Closings.LAPSED, lapsed);
        boolean paidOut = lapsed.add(row.amount(Closings.CARRIED)).signum() == 0;
        return paidOut ? whole : whole.with(Closings.REASON, SimulationTexts.get("lapsed"));
    }
}
