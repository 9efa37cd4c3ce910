package eplan.hiring;

import eplan.hiring.Contracts.ContractLine;
import eplan.hiring.Instalments.Instalment;
import eplan.plan.Column.Kind;
import eplan.plan.Spreadsheets.Heading;
import eplan.shared.FiscalYear;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Contracts and their instalments as spreadsheets, in Thai as the papers that they go with. No ID number is in them. */
@Component
class ContractSheets {

    private final HiringSheets sheets;

    ContractSheets(HiringSheets sheets) {
        this.sheets = sheets;
    }

    /** One instalment and the contract to which it belongs. */
    record Row(ContractLine contract, Instalment instalment) {}

    byte[] contracts(FiscalYear year, List<ContractLine> contracts) {
        List<Heading> headings = List.of(
                heading("province", Kind.TEXT),
                heading("number", Kind.TEXT),
                heading("contractor", Kind.TEXT),
                heading("from", Kind.DATE),
                heading("to", Kind.DATE),
                heading("amount", Kind.AMOUNT),
                heading("state", Kind.TEXT),
                heading("documents", Kind.TEXT),
                heading("accepted", Kind.COUNT),
                heading("instalments", Kind.COUNT),
                heading("late", Kind.COUNT));
        return xlsx(
                "contracts",
                year,
                headings,
                contracts.stream().map(this::contract).toList());
    }

    private Map<String, Object> contract(ContractLine contract) {
        Map<String, Object> cells = new HashMap<>();
        cells.put("province", contract.provinceTh());
        cells.put("number", contract.number());
        cells.put("contractor", contract.contractor());
        cells.put("from", contract.from());
        cells.put("to", contract.to());
        cells.put("amount", contract.amount());
        cells.put(
                "state",
                sheets.say(
                        contract.calledOff()
                                ? "hiring.contract.called-off"
                                : "hiring.contract.state." + contract.state()));
        HiringSheets.put(
                cells,
                "documents",
                contract.calledOff() ? null : sheets.say("hiring.documents." + contract.documents()));
        cells.put("accepted", contract.accepted());
        cells.put("instalments", contract.instalments());
        cells.put("late", contract.late());
        return cells;
    }

    byte[] instalments(FiscalYear year, List<Row> rows) {
        List<Heading> headings = List.of(
                heading("number", Kind.TEXT),
                heading("contractor", Kind.TEXT),
                heading("instalment", Kind.COUNT),
                heading("from", Kind.DATE),
                heading("to", Kind.DATE),
                heading("amount", Kind.AMOUNT),
                heading("state", Kind.TEXT),
                heading("due", Kind.DATE),
                heading("delivered", Kind.DATE),
                heading("late-days", Kind.COUNT),
                heading("accepted-on", Kind.DATE),
                heading("inspectors", Kind.TEXT),
                heading("proposed-penalty", Kind.AMOUNT),
                heading("penalty", Kind.AMOUNT));
        return xlsx(
                "instalments",
                year,
                headings,
                rows.stream().map(this::instalment).toList());
    }

    private Map<String, Object> instalment(Row row) {
        Instalment one = row.instalment();
        Map<String, Object> cells = new HashMap<>();
        cells.put("number", row.contract().number());
        cells.put("contractor", row.contract().contractor());
        cells.put("instalment", one.number());
        cells.put("from", one.from());
        cells.put("to", one.to());
        cells.put("amount", one.amount());
        cells.put("state", sheets.say("hiring.instalment.state." + one.state()));
        cells.put("due", one.due());
        HiringSheets.put(cells, "delivered", one.deliveredOn());
        cells.put("late-days", one.lateDays());
        HiringSheets.put(cells, "accepted-on", one.acceptedOn());
        cells.put("inspectors", String.join(", ", one.inspectors()));
        cells.put("proposed-penalty", one.proposedPenalty());
        HiringSheets.put(cells, "penalty", one.penalty());
        return cells;
    }

    private byte[] xlsx(String sheet, FiscalYear year, List<Heading> headings, List<Map<String, Object>> rows) {
        String title = sheets.say("hiring.contract.sheet." + sheet, year.toString());
        return sheets.xlsx(title, "hiring-" + sheet, year, headings, rows);
    }

    private Heading heading(String key, Kind kind) {
        return sheets.heading("hiring.contract.column.", key, kind);
    }
}
