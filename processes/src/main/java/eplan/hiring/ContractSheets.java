package eplan.hiring;

import eplan.hiring.Contracts.ContractLine;
import eplan.hiring.Instalments.Instalment;
import eplan.plan.Column.Kind;
import eplan.plan.Spreadsheets;
import eplan.plan.Spreadsheets.Heading;
import eplan.plan.Spreadsheets.Table;
import eplan.plan.Spreadsheets.Words;
import eplan.shared.BuddhistDates;
import eplan.shared.FiscalYear;
import eplan.shared.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Contracts and their instalments as spreadsheets, in Thai as the papers that they go with. No ID number is in them. */
@Component
class ContractSheets {

    /** Changes whenever the columns do. */
    private static final int VERSION = 1;

    /** Outside: not there where nothing is exported. */
    private final ObjectProvider<Spreadsheets> spreadsheets;

    private final Texts texts;

    ContractSheets(ObjectProvider<Spreadsheets> spreadsheets, Texts texts) {
        this.spreadsheets = spreadsheets;
        this.texts = texts;
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
        cells.put("state", say("hiring.contract.state." + contract.state()));
        cells.put("documents", say("hiring.documents." + contract.documents()));
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
        cells.put("state", say("hiring.instalment.state." + one.state()));
        cells.put("due", one.due());
        put(cells, "delivered", one.deliveredOn());
        cells.put("late-days", one.lateDays());
        put(cells, "accepted-on", one.acceptedOn());
        cells.put("inspectors", String.join(", ", one.inspectors()));
        cells.put("proposed-penalty", one.proposedPenalty());
        put(cells, "penalty", one.penalty());
        return cells;
    }

    private static void put(Map<String, Object> cells, String key, @Nullable Object value) {
        if (value != null) {
            cells.put(key, value);
        }
    }

    private byte[] xlsx(String sheet, FiscalYear year, List<Heading> headings, List<Map<String, Object>> rows) {
        Table table = new Table(
                say("hiring.contract.sheet." + sheet, year.toString()),
                "hiring-" + sheet,
                VERSION,
                Map.of(say("hiring.contract.sheet.year"), year.toString()),
                "hiring-" + sheet + "/" + year,
                headings,
                List.of(),
                words());
        return spreadsheets.getObject().xlsx(table, rows);
    }

    private Heading heading(String key, Kind kind) {
        return new Heading(key, say("hiring.contract.column." + key), kind, false, List.of());
    }

    private Words words() {
        return new Words(
                say("hiring.contract.sheet.about"),
                say("hiring.contract.sheet.choices"),
                say("hiring.contract.sheet.template"),
                say("hiring.contract.sheet.version"),
                say("hiring.contract.sheet.owner"),
                say("hiring.contract.sheet.example"));
    }

    private String say(String key, Object... params) {
        return texts.of(key, BuddhistDates.THAI, params);
    }
}
