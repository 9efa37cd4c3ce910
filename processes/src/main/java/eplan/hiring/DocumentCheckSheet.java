package eplan.hiring;

import static eplan.hiring.ListColumn.count;
import static eplan.hiring.ListColumn.date;
import static eplan.hiring.ListColumn.text;

import eplan.hiring.Contracts.ContractLine;
import eplan.hiring.Contracts.Documents;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Contracts whose documents wait for headquarters as a spreadsheet, as of today; those that are due first come first. */
@Component
class DocumentCheckSheet {

    private final HiringSheets sheets;
    private final WorkingDays workingDays;
    private final BusinessClock clock;

    DocumentCheckSheet(HiringSheets sheets, WorkingDays workingDays, BusinessClock clock) {
        this.sheets = sheets;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** @param contracts of which those that wait are picked */
    byte[] xlsx(FiscalYear year, List<ContractLine> contracts) {
        LocalDate today = clock.today();
        WorkingDays held = workingDays.held();
        List<ListColumn<ContractLine>> columns = List.of(
                date("as-of", one -> today),
                text("province", ContractLine::provinceTh),
                text("contract", ContractLine::number),
                text("contractor", ContractLine::contractor),
                date("due", ContractLine::checkDue),
                count("days-late", one -> late(one.checkDue(), today, held)));
        List<ContractLine> waiting = contracts.stream()
                .filter(one -> one.documentsAre(Documents.WITH_HQ))
                .sorted(Comparator.comparing(DocumentCheckSheet::due))
                .toList();
        return sheets.list("documents", year, columns, waiting);
    }

    private static LocalDate due(ContractLine one) {
        LocalDate due = one.checkDue();
        return due == null ? LocalDate.MAX : due;
    }

    private static @Nullable Integer late(@Nullable LocalDate due, LocalDate today, WorkingDays workingDays) {
        return due == null ? null : Integer.valueOf(workingDays.overdue(due, today));
    }
}
