package eplan.hiring;

import eplan.hiring.HiringRisks.Report;
import eplan.hiring.HiringRisks.Risk;
import eplan.plan.Column.Kind;
import eplan.plan.Spreadsheets.Heading;
import eplan.shared.FiscalYear;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Provinces that risk having no analyst as a spreadsheet; each row says as of which day. */
@Component
class RiskSheet {

    private final HiringSheets sheets;

    RiskSheet(HiringSheets sheets) {
        this.sheets = sheets;
    }

    byte[] xlsx(FiscalYear year, Report report) {
        List<Heading> headings = List.of(
                sheets.column("as-of", Kind.DATE),
                sheets.column("province", Kind.TEXT),
                sheets.column("risk", Kind.TEXT),
                sheets.column("nobody", Kind.TEXT),
                sheets.column("due", Kind.DATE),
                sheets.column("covered", Kind.COUNT),
                sheets.column("posts", Kind.COUNT),
                sheets.column("laos", Kind.COUNT),
                sheets.column("first-day", Kind.DATE),
                sheets.column("days-left", Kind.COUNT));
        return sheets.list(
                "risks",
                year,
                headings,
                report.risks().stream().map(one -> cells(one, report)).toList());
    }

    private Map<String, Object> cells(Risk one, Report report) {
        Map<String, Object> cells = new HashMap<>();
        cells.put("as-of", report.asOf());
        cells.put("province", one.provinceTh());
        cells.put("risk", sheets.say("hiring.risk." + one.why()));
        if (one.nobody()) {
            cells.put("nobody", sheets.say("hiring.list.risks.nobody"));
        }
        HiringSheets.put(cells, "due", one.due());
        cells.put("covered", one.covered());
        cells.put("posts", one.posts());
        cells.put("laos", one.laos());
        cells.put("first-day", report.firstDay());
        cells.put("days-left", report.workingDaysLeft());
        return cells;
    }
}
