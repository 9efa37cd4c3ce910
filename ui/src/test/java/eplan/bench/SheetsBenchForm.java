package eplan.bench;

import eplan.cycle.EntryRounds;
import eplan.plan.Attachments;
import eplan.plan.EntryRecords;
import eplan.plan.EntrySheets;
import eplan.plan.EntrySheets.Filter;
import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.PlanEditions;
import eplan.plan.Presence;
import eplan.plan.Projects;
import eplan.plan.RecordKey;
import eplan.plan.Row;
import eplan.registry.Registry;
import eplan.shared.EntryRoundId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The calls that the form of the three-year plan makes ({@code eplan.forms.sheet}: Desk, GridSection, GridTools,
 * EditionBar, StrategyTotals, SheetForm), one by one and as often; what is drawn of them is not measured here.
 */
final class SheetsBenchForm {

    private static final int PAGE = 100;

    private final ApplicationContext context;
    private final RecordKey key;
    private final EntryRoundId round;
    private final EntrySheets sheets;
    private final EntryRecords records;
    private final PlanEditions editions;
    private final Presence presence;
    private final UUID visit = new UUID(0, 1);

    SheetsBenchForm(ApplicationContext context, BenchLao lao) {
        this.context = context;
        key = lao.plan();
        sheets = context.getBean(EntrySheets.class);
        records = context.getBean(EntryRecords.class);
        editions = context.getBean(PlanEditions.class);
        presence = context.getBean(Presence.class);
        round = new EntryRoundId(context.getBean(JdbcClient.class)
                .sql("""
                                select er.id from eplan.entry_round er join eplan.round r on r.id = er.round_id
                                 where er.lao_id = ? and er.fiscal_year = ? and r.key = ?""")
                .params(key.lao().value(), key.dataYear().be(), key.period())
                .query(Long.class)
                .single());
    }

    /** From the page's address to the first rows. */
    void open() {
        context.getBean(EntryRounds.class).view(round);
        context.getBean(Registry.class).lao(key.lao());
        records.state(key);
        records.problems(key);
        editions.of(key);
        sheets.options(key, Projects.SHEET);
        parts();
        context.getBean(Attachments.class).of(key);
        presence.seen(key, visit);
        firstRows();
    }

    /** Edition, totals of what is shown, tools, totals by strategy. */
    private void parts() {
        editions.of(key);
        sheets.options(key, Projects.SHEET);
        sheets.totals(key, Projects.SHEET, Filter.ALL);
        sheets.options(key, Projects.SHEET);
        sheets.totals(key, Projects.SHEET, Filter.ALL);
        sheets.totalsBy(key, Projects.SHEET, Projects.STRATEGY);
        sheets.options(key, Projects.SHEET);
    }

    private void firstRows() {
        sheets.totals(key, Projects.SHEET, Filter.ALL);
        sheets.rows(key, Projects.SHEET, Filter.ALL, 0, PAGE);
    }

    List<Row> all() {
        return sheets.rows(key, Projects.SHEET, Filter.ALL, 0, Integer.MAX_VALUE);
    }

    /** One baht more in one cell. */
    void keep(Row before) {
        Row after =
                before.with(Projects.BUDGET1, before.amount(Projects.BUDGET1).add(BigDecimal.ONE));
        sheets.save(key, List.of(new RowEdit(Projects.SHEET, before, after)), null);
    }

    /** What follows a kept cell while its row is still edited; the findings came with the answer. */
    void afterCell() {
        presence.seen(key, visit);
        records.state(key);
        editions.of(key);
        parts();
    }

    /** What it would cost to ask for the findings anew. */
    void check() {
        records.problems(key);
    }

    /** Enter: the rows shown, to know which is next; that row as it is kept now; and the grid's page anew. */
    void goOnTo(Row next) {
        all();
        sheets.rows(key, Projects.SHEET, new Filter("", null, null, Set.of(next.id())), 0, 1);
        firstRows();
    }
}
