package eplan.hiring;

import static eplan.hiring.ListColumn.date;
import static eplan.hiring.ListColumn.text;

import eplan.hiring.HqOutages.Outage;
import eplan.shared.FiscalYear;
import java.util.List;
import org.springframework.stereotype.Component;

/** Days on which e-Plan could not be used as a spreadsheet. */
@Component
class OutageSheet {

    private final HiringSheets sheets;

    OutageSheet(HiringSheets sheets) {
        this.sheets = sheets;
    }

    byte[] xlsx(FiscalYear year, List<Outage> outages) {
        List<ListColumn<Outage>> columns = List.of(
                date("from", Outage::from),
                date("to", Outage::to),
                text("provinces", one -> where(one.provincesTh())),
                text("reason", Outage::reason),
                text("recorded-by", Outage::by));
        return sheets.list("outages", year, columns, outages);
    }

    private String where(List<String> provinces) {
        return provinces.isEmpty() ? sheets.say("hiring.list.outages.nation") : String.join(", ", provinces);
    }
}
