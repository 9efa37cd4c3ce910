package eplan.plan;

import eplan.people.Actor;
import eplan.plan.EntryRecords.RecordState;
import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.SheetWriter.Writer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes what an accepted closing says into the record that nobody has touched. */
@Component
class ClosingFilling {

    private final ClosingProposals proposals;
    private final LaoYears years;
    private final RecordTable records;
    private final SheetWriter writer;
    private final Recount recount;

    ClosingFilling(
            ClosingProposals proposals, LaoYears years, RecordTable records, SheetWriter writer, Recount recount) {
        this.proposals = proposals;
        this.years = years;
        this.records = records;
        this.writer = writer;
        this.recount = recount;
    }

    /** @return whether it was filled */
    boolean fill(RecordKey key, Actor by) {
        List<RowEdit> edits = proposals.accepted(key);
        if (edits.isEmpty()) {
            return false;
        }
        Optional<RecordTable.Row> begun = begun(key, by);
        begun.ifPresent(record -> write(key, record, edits, new Writer(by, null)));
        return begun.isPresent();
    }

    /** The record, if nobody has touched it. */
    private Optional<RecordTable.Row> begun(RecordKey key, Actor by) {
        RecordState closing = years.state(key.lao(), key.dataYear(), Closings.YEAR);
        Instant recorded = closing.at();
        return recorded == null ? Optional.empty() : records.begin(key, by, recorded);
    }

    private void write(RecordKey key, RecordTable.Row record, List<RowEdit> edits, Writer by) {
        Map<Sheet, List<RowEdit>> bySheet =
                edits.stream().collect(Collectors.groupingBy(RowEdit::sheet, LinkedHashMap::new, Collectors.toList()));
        bySheet.forEach((sheet, its) -> writer.write(key, record, record.id(), sheet, its, by));
        recount.after(key, record.id());
    }
}
