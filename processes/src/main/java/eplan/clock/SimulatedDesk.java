package eplan.clock;

import eplan.plan.EntryRecords;
import eplan.plan.EntryRecords.Problem;
import eplan.plan.EntryRecords.Severity;
import eplan.plan.EntrySheets;
import eplan.plan.EntrySheets.Filter;
import eplan.plan.EntrySheets.Option;
import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.MonthlyMenus;
import eplan.plan.RecordKey;
import eplan.plan.Row;
import eplan.plan.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a simulated person does at any form: reads, types, answers, and says a word about warnings. */
@Component
@Profile("embedded")
class SimulatedDesk {

    private final EntrySheets sheets;
    private final EntryRecords records;

    SimulatedDesk(EntrySheets sheets, EntryRecords records) {
        this.sheets = sheets;
        this.records = records;
    }

    List<Row> rows(RecordKey key, Sheet sheet) {
        return sheets.rows(key, sheet, Filter.ALL, 0, Integer.MAX_VALUE);
    }

    Row fields(RecordKey key, Sheet sheet) {
        return sheets.fields(key, sheet);
    }

    Map<String, List<Option>> options(RecordKey key, Sheet sheet) {
        return sheets.options(key, sheet);
    }

    /** Adds rows at once. @return them as they are kept */
    List<Row> add(Writing writing, Sheet sheet, List<Row> rows) {
        return save(
                writing,
                rows.stream().map(row -> new RowEdit(sheet, Row.NEW, row)).toList());
    }

    /** Makes all edits at once; none where there are none. @return the rows as they are kept */
    List<Row> save(Writing writing, List<RowEdit> edits) {
        List<Row> kept = new ArrayList<>();
        if (!edits.isEmpty()) {
            sheets.save(writing.key(), edits, writing.onBehalf()).rows().forEach(row -> {
                if (row != null) {
                    kept.add(row);
                }
            });
        }
        return kept;
    }

    /** Answers that there is nothing to record. */
    void nothing(Writing writing) {
        Row answer = fields(writing.key(), MonthlyMenus.ANSWER);
        save(writing, List.of(new RowEdit(MonthlyMenus.ANSWER, answer, answer.with(MonthlyMenus.NOTHING, true))));
    }

    /** Nothing keeps the record from being complete. */
    boolean right(RecordKey key) {
        return records.problems(key).stream().noneMatch(Problem::blocks);
    }

    /** Says why of every warning that nobody has explained. */
    void explain(RecordKey key) {
        records.problems(key).stream()
                .filter(one -> one.severity() == Severity.WARNING && one.blocks())
                .forEach(one -> records.explain(key, one.field(), one.key(), SimulationTexts.get("explanation")));
    }

    EntryRecords.RecordState state(RecordKey key) {
        return records.state(key);
    }
}
