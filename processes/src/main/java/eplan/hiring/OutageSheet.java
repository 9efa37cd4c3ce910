package eplan.hiring;

import eplan.hiring.HqOutages.Outage;
import eplan.plan.Column.Kind;
import eplan.plan.Spreadsheets.Heading;
import eplan.shared.FiscalYear;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Days on which e-Plan could not be used as a spreadsheet. */
@Component
class OutageSheet {

    private final HiringSheets sheets;

    OutageSheet(HiringSheets sheets) {
        this.sheets = sheets;
    }

    byte[] xlsx(FiscalYear year, List<Outage> outages) {
        List<Heading> headings = List.of(
                sheets.column("from", Kind.DATE),
                sheets.column("to", Kind.DATE),
                sheets.column("provinces", Kind.TEXT),
                sheets.column("reason", Kind.TEXT),
                sheets.column("recorded-by", Kind.TEXT));
        return sheets.list(
                "outages", year, headings, outages.stream().map(this::cells).toList());
    }

    private Map<String, Object> cells(Outage one) {
        return Map.of(
                "from", one.from(),
                "to", one.to(),
                "provinces", where(one.provincesTh()),
                "reason", one.reason(),
                "recorded-by", one.by());
    }

    private String where(List<String> provinces) {
        return provinces.isEmpty() ? sheets.say("hiring.list.outages.nation") : String.join(", ", provinces);
    }
}
