package eplan.plan;

import eplan.plan.Attestations.Attestation;
import eplan.plan.EntryRecords.Problem;
import eplan.plan.EntrySheets.Filter;
import eplan.plan.EntrySheets.Option;
import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.PlanEditions.Edition;
import eplan.plan.VisionStrategies.Strategy;
import eplan.plan.VisionStrategies.VisionStrategy;
import eplan.shared.BusinessClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/**
 * The smallest content with which an entry item can be complete, on any day; what an ordinance needs of the plan, and a plan
 * of the strategies, is drafted too. The records that a check of a quarter asks for are the caller's to complete.
 */
@TestComponent
public class SmallContent {

    private static final BigDecimal HUNDRED = new BigDecimal("100.00");

    @Autowired
    EntryRecords records;

    @Autowired
    EntrySheets sheets;

    @Autowired
    PlanEditions editions;

    @Autowired
    VisionStrategies visions;

    @Autowired
    Attestations attestations;

    @Autowired
    LaoYears years;

    @Autowired
    BusinessClock clock;

    /** Leaves alone what is right already. @return the record's version */
    public long fill(RecordKey key, @Nullable String onBehalf) {
        boolean right = version(key) > 0 && records.problems(key).stream().noneMatch(Problem::blocks);
        if (!right) {
            write(key, onBehalf);
        }
        return version(key);
    }

    private long version(RecordKey key) {
        return records.state(key).version();
    }

    private void write(RecordKey key, @Nullable String onBehalf) {
        switch (key.item()) {
            case VisionStrategies.ITEM -> vision(key, onBehalf);
            case Projects.ITEM -> plan(key, onBehalf);
            case Ordinances.ITEM -> ordinance(key, onBehalf);
            case Closings.YEAR, Closings.PREVIOUS -> closing(key, onBehalf);
            case Verifications.ITEM ->
                field(key, Verifications.HEAD, Verifications.CHECKED_ON, clock.today(), onBehalf);
            default -> {
                if (EntryItems.hasSheets(key.item())) {
                    field(key, MonthlyMenus.ANSWER, MonthlyMenus.NOTHING, true, onBehalf);
                } else {
                    var content = new Attestation("แฟ้มกองคลัง", "นม 1/2553", clock.today(), "", null);
                    attestations.saveDraft(key, content, version(key), onBehalf);
                }
            }
        }
    }

    private void vision(RecordKey key, @Nullable String onBehalf) {
        var content = new VisionStrategy(
                "เมืองน่าอยู่", List.of("บริการประชาชน"), List.of(new Strategy("โครงสร้างพื้นฐาน", List.of("ถนน"))));
        visions.saveDraft(key, content, version(key), onBehalf);
    }

    private void plan(RecordKey key, @Nullable String onBehalf) {
        fill(other(key, VisionStrategies.ITEM, "plan"), onBehalf);
        if (sheets.rows(key, Projects.SHEET, Filter.ALL, 0, 1).isEmpty()) {
            List<Option> guidelines = sheets.options(key, Projects.SHEET).get(Projects.GUIDELINE.key());
            sheets.save(
                    key,
                    guidelines.stream()
                            .map(one -> added(Projects.SHEET, project(one)))
                            .toList(),
                    onBehalf);
        }
        editions.promote(key, "1/2553", clock.today(), onBehalf);
    }

    /** One a guideline, so that no strategy is left without. */
    private static Row project(Option guideline) {
        return Row.NEW
                .with(Projects.CODE, guideline.code())
                .with(Projects.NAME, guideline.label())
                .with(Projects.STRATEGY, guideline.group())
                .with(Projects.GUIDELINE, guideline.id())
                .with(Projects.BUDGET1, HUNDRED)
                .with(Projects.UNIT, "กองช่าง")
                .with(Projects.OBJECTIVE, "เดินทางสะดวก")
                .with(Projects.TARGET, "1 แห่ง")
                .with(Projects.EXPECTED, "ปลอดภัย")
                .with(Projects.SOURCE, "เงินรายได้");
    }

    private void ordinance(RecordKey key, @Nullable String onBehalf) {
        RecordKey plan = other(key, Projects.ITEM, "plan");
        if (editions.of(plan).stream().noneMatch(Edition::promoted)) {
            fill(plan, onBehalf);
        }
        LocalDate begins = key.dataYear().first();
        LocalDate passed = begins.isAfter(clock.today()) ? clock.today() : begins;
        Row before = sheets.fields(key, Ordinances.HEAD);
        Row head = before.with(Ordinances.NUMBER, "1/2553")
                .with(Ordinances.COUNCIL_ON, passed)
                .with(Ordinances.APPROVED_ON, passed)
                .with(Ordinances.IN_FORCE_ON, begins);
        List<RowEdit> edits = new ArrayList<>(List.of(new RowEdit(Ordinances.HEAD, before, head)));
        if (sheets.rows(key, Ordinances.LINES, Filter.ALL, 0, 1).isEmpty()) {
            edits.add(added(
                    Ordinances.LINES,
                    Row.NEW
                            .with(Ordinances.CODE, "510000")
                            .with(Ordinances.NAME, "งบกลาง")
                            .with(Ordinances.CATEGORY, "CENTRAL")
                            .with(Ordinances.AMOUNT, HUNDRED)));
        }
        sheets.save(key, edits, onBehalf);
    }

    private void closing(RecordKey key, @Nullable String onBehalf) {
        Row before = sheets.fields(key, Closings.HEAD);
        Row head = before.with(Closings.EXPLANATION, "ตรงตามบัญชี").with(Closings.ATTESTED, true);
        List<RowEdit> edits = new ArrayList<>(List.of(new RowEdit(Closings.HEAD, before, head)));
        if (sheets.rows(key, Closings.OUTCOMES, Filter.ALL, 0, 1).isEmpty()) {
            outcomes(key).forEach(row -> edits.add(added(Closings.OUTCOMES, row)));
        }
        sheets.save(key, edits, onBehalf);
    }

    private List<Row> outcomes(RecordKey key) {
        Map<Long, BigDecimal> approved = years.approvedByLine(key.lao(), key.dataYear());
        Map<Long, BigDecimal> paid = years.paidByLine(key.lao(), key.dataYear());
        Map<Long, BigDecimal> carried = years.carriedByLine(key.lao(), key.dataYear());
        List<Row> rows = new ArrayList<>();
        years.lines(key.lao(), key.dataYear())
                .forEach((line, name) -> rows.add(outcome(name, approved.get(line))
                        .with(Closings.LINE, line)
                        .with(Closings.DISBURSED, paid.getOrDefault(line, BigDecimal.ZERO))
                        .with(Closings.CARRIED, carried.getOrDefault(line, BigDecimal.ZERO))));
        return rows.isEmpty()
                ? List.of(balanced(outcome("งบกลาง", HUNDRED)))
                : rows.stream().map(SmallContent::balanced).toList();
    }

    private static Row outcome(String name, BigDecimal approved) {
        return Row.NEW
                .with(Closings.NAME, name)
                .with(Closings.APPROVED, approved)
                .with(Closings.REASON, "เหลือจ่าย");
    }

    private static Row balanced(Row row) {
        BigDecimal spent = row.amount(Closings.DISBURSED).add(row.amount(Closings.CARRIED));
        return row.with(Closings.LAPSED, row.amount(Closings.APPROVED).subtract(spent));
    }

    private <T> void field(RecordKey key, Sheet sheet, Column<T> column, T value, @Nullable String onBehalf) {
        Row before = sheets.fields(key, sheet);
        sheets.save(key, List.of(new RowEdit(sheet, before, before.with(column, value))), onBehalf);
    }

    private static RowEdit added(Sheet sheet, Row row) {
        return new RowEdit(sheet, Row.NEW, row);
    }

    private static RecordKey other(RecordKey key, String item, String period) {
        return new RecordKey(key.lao(), key.dataYear(), item, period);
    }
}
