package eplan.plan;

import static eplan.plan.Offices.doing;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.people.Actors;
import eplan.plan.EntrySheets.Filter;
import eplan.plan.EntrySheets.Option;
import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.EntrySheets.Totals;
import eplan.plan.PlanEditions.Edition;
import eplan.plan.PlanEditions.Kind;
import eplan.plan.PlanEditions.ProjectChange;
import eplan.plan.Sums.StrategySum;
import eplan.registry.RegistrySetup;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Over any sequence of editions the planned totals are those of the projects that count, and an edition that was promoted
 * never changes. Source: issue 3, 5. The number of the repetition is the seed: jqwik knows no Spring.
 */
@EplanTest
class PlanEditionsPropertiesIT {

    private static final int ACTS = 25;
    private static final long MOST = 1_000_000_000_000L;

    @Autowired
    EntrySheets sheets;

    @Autowired
    PlanEditions editions;

    @Autowired
    Sums sums;

    @Autowired
    Actors actors;

    @Autowired
    RegistrySetup setup;

    @Autowired
    Timelines timelines;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Offices offices;
    private RecordKey plan;
    private Random random;
    private List<Option> guidelines;
    private int lastCode;

    /** What the latest edition must hold, by code; those that were promoted, with their totals, in order. */
    private Map<String, Row> working;

    private Map<Long, EditionTotals> promoted;
    private boolean open;

    @BeforeEach
    void threeStrategiesOfTwoGuidelines() {
        offices = Offices.of(actors, setup, timelines, clock, jdbc);
        plan = offices.key(Projects.ITEM, "plan");
        PlanRows rows = new PlanRows(jdbc, offices.lao(), Offices.YEAR);
        for (int strategy = 1; strategy <= 3; strategy++) {
            long id = rows.strategy(strategy, "ยุทธศาสตร์ " + strategy, null);
            for (int guideline = 1; guideline <= 2; guideline++) {
                jdbc.sql("insert into eplan.guideline (strategy_id, position, guideline) values (?, ?, ?)")
                        .params(id, guideline, "แนวทาง " + guideline)
                        .update();
            }
        }
        guidelines = offices.asStaff(() ->
                Objects.requireNonNull(sheets.options(plan, Projects.SHEET).get(Projects.GUIDELINE.key())));
        working = new LinkedHashMap<>();
        promoted = new LinkedHashMap<>();
        lastCode = 0;
        open = true;
    }

    /** Other tests know fewer tables. */
    @AfterEach
    void clear() {
        jdbc.sql("truncate eplan.entry_record, eplan.plan_sum cascade").update();
    }

    @RepeatedTest(20)
    void plannedIsWhatTheProjectsThatCountComeTo(RepetitionInfo seed) {
        random = new Random(seed.getCurrentRepetition());
        guidelines.forEach(this::add);
        for (int act = 0; act < ACTS; act++) {
            act();
            holds();
        }
    }

    private void act() {
        if (!open) {
            begin();
            return;
        }
        switch (random.nextInt(8)) {
            case 0, 1 -> add(any(guidelines));
            case 2, 3, 4 -> change();
            case 5 -> withdraw();
            case 6 -> promote();
            default -> giveUp();
        }
    }

    private void begin() {
        offices.asStaff(() -> editions.begin(plan, Kind.CHANGED, "ราคากลางเปลี่ยน", null));
        open = true;
    }

    private void add(Option guideline) {
        String code = "P" + ++lastCode;
        Row project = Row.NEW
                .with(Projects.CODE, code)
                .with(Projects.NAME, "โครงการ " + code)
                .with(Projects.UNIT, "กองช่าง")
                .with(Projects.OBJECTIVE, "เดินทางสะดวก")
                .with(Projects.TARGET, "1 แห่ง")
                .with(Projects.EXPECTED, "ปลอดภัย")
                .with(Projects.SOURCE, "เงินรายได้");
        save(Row.NEW, funded(below(guideline, project)));
    }

    private static Row below(Option guideline, Row project) {
        return project.with(Projects.STRATEGY, guideline.group()).with(Projects.GUIDELINE, guideline.id());
    }

    /** The third year always has money, the others may have none. */
    private Row funded(Row project) {
        return project.with(Projects.BUDGET1, random.nextInt(4) == 0 ? null : money())
                .with(Projects.BUDGET2, random.nextInt(4) == 0 ? null : money())
                .with(Projects.BUDGET3, money());
    }

    private BigDecimal money() {
        return BigDecimal.valueOf(random.nextLong(1, MOST), 2);
    }

    private void change() {
        Row before = any(rows());
        Row moved = spare(before) ? below(any(guidelines), before) : before;
        save(before, funded(moved));
    }

    private void withdraw() {
        List<Row> spare = rows().stream().filter(this::spare).toList();
        if (!spare.isEmpty()) {
            save(any(spare), null);
        }
    }

    /** Its strategy has another project: a strategy without any would want a word before the edition is promoted. */
    private boolean spare(Row project) {
        Long strategy = project.get(Projects.STRATEGY);
        return working.values().stream()
                        .filter(row -> Objects.equals(row.get(Projects.STRATEGY), strategy))
                        .count()
                > 1;
    }

    private void save(Row before, @Nullable Row after) {
        offices.asStaff(() -> sheets.save(plan, List.of(new RowEdit(Projects.SHEET, before, after)), null));
        if (after == null) {
            working.remove(before.text(Projects.CODE));
        } else {
            working.put(after.text(Projects.CODE), after);
        }
    }

    private void promote() {
        Edition edition = offices.asStaff(() -> editions.promote(plan, "1/2553", clock.today(), null));
        promoted.put(edition.id(), EditionTotals.of(working.values()));
        open = false;
        changesAddUp(edition);
    }

    /** What an edition says it changes is the difference of its totals from those of the one before. */
    private void changesAddUp(Edition edition) {
        List<EditionTotals> all = List.copyOf(promoted.values());
        if (all.size() < 2) {
            return;
        }
        List<ProjectChange> changes = offices.asStaff(() -> editions.changes(plan, edition.id()));
        EditionTotals gone = totals(changes.stream().map(ProjectChange::before));
        EditionTotals come = totals(changes.stream().map(ProjectChange::after));
        EditionTotals before = all.get(all.size() - 2);
        EditionTotals now = all.getLast();
        for (int year = 0; year < 3; year++) {
            assertThat(now.total(year).subtract(before.total(year)))
                    .isEqualByComparingTo(come.total(year).subtract(gone.total(year)));
        }
    }

    private static EditionTotals totals(Stream<@Nullable Row> rows) {
        return EditionTotals.of(rows.filter(Objects::nonNull).toList());
    }

    /** Never the first; what was promoted last is there again. */
    private void giveUp() {
        if (promoted.isEmpty()) {
            return;
        }
        offices.asStaff(doing(() -> editions.giveUp(plan, null)));
        open = false;
        working.clear();
        rows().forEach(row -> working.put(row.text(Projects.CODE), row));
    }

    private void holds() {
        assertThat(shown()).as("the edition at hand").isEqualTo(EditionTotals.of(working.values()));
        EditionTotals counts = promoted.values().stream()
                .reduce((earlier, later) -> later)
                .orElseGet(() -> new EditionTotals(Map.of()));
        for (StrategySum sum : offices.asStaff(() -> sums.ofLao(offices.lao(), Offices.YEAR))) {
            assertThat(sum.money().planned()).as("what counts").isEqualTo(counts.planned(sum.strategy()));
        }
        promoted.forEach((edition, then) -> assertThat(
                        EditionTotals.of(offices.asStaff(() -> editions.projects(plan, edition))))
                .as("promoted once")
                .isEqualTo(then));
    }

    /** As the form totals them, by SQL. */
    private EditionTotals shown() {
        Map<Long, List<BigDecimal>> shown = new TreeMap<>();
        Map<@Nullable Long, Totals> totals =
                offices.asStaff(() -> sheets.totalsBy(plan, Projects.SHEET, Projects.STRATEGY));
        totals.forEach((strategy, of) -> shown.put(
                strategy,
                Projects.BUDGETS.stream()
                        .map(budget -> of.sum(budget).setScale(2))
                        .toList()));
        return new EditionTotals(shown);
    }

    private List<Row> rows() {
        return offices.asStaff(() -> sheets.rows(plan, Projects.SHEET, Filter.ALL, 0, 1000));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
