package eplan.hiring;

import eplan.hiring.Contracts.ContractLine;
import eplan.hiring.Contracts.Documents;
import eplan.plan.Column.Kind;
import eplan.plan.Spreadsheets.Heading;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        List<Heading> headings = List.of(
                sheets.column("as-of", Kind.DATE),
                sheets.column("province", Kind.TEXT),
                sheets.column("contract", Kind.TEXT),
                sheets.column("contractor", Kind.TEXT),
                sheets.column("due", Kind.DATE),
                sheets.column("days-late", Kind.COUNT));
        LocalDate today = clock.today();
        WorkingDays held = workingDays.held();
        List<Map<String, Object>> rows = contracts.stream()
                .filter(one -> one.documents() == Documents.WITH_HQ)
                .sorted(Comparator.comparing(DocumentCheckSheet::due))
                .map(one -> cells(one, today, held))
                .toList();
        return sheets.list("documents", year, headings, rows);
    }

    private static LocalDate due(ContractLine one) {
        LocalDate due = one.checkDue();
        return due == null ? LocalDate.MAX : due;
    }

    private static Map<String, Object> cells(ContractLine one, LocalDate today, WorkingDays workingDays) {
        Map<String, Object> cells = new HashMap<>();
        cells.put("as-of", today);
        cells.put("province", one.provinceTh());
        cells.put("contract", one.number());
        cells.put("contractor", one.contractor());
        LocalDate due = one.checkDue();
        if (due != null) {
            cells.put("due", due);
            cells.put("days-late", workingDays.overdue(due, today));
        }
        return cells;
    }
}
