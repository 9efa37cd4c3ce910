package eplan.hiring;

import static java.util.stream.Collectors.joining;

import eplan.hiring.HiringRequests.Form;
import eplan.hiring.HiringRequests.OfNation;
import eplan.hiring.HiringRequests.Person;
import eplan.hiring.HiringRequests.Sent;
import eplan.hiring.HiringYears.Cell;
import eplan.plan.Column.Kind;
import eplan.plan.Spreadsheets.Heading;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Request forms of all provinces as a spreadsheet, as of today; what was not sent has its date and how many working days late it is. */
@Component
class RequestSheets {

    private final HiringSheets sheets;
    private final BusinessClock clock;

    RequestSheets(HiringSheets sheets, BusinessClock clock) {
        this.sheets = sheets;
        this.clock = clock;
    }

    byte[] xlsx(FiscalYear year, List<OfNation> requests) {
        LocalDate today = clock.today();
        return sheets.list(
                "requests",
                year,
                headings(),
                requests.stream().map(one -> cells(one, today)).toList());
    }

    private List<Heading> headings() {
        return List.of(
                sheets.column("as-of", Kind.DATE),
                sheets.column("code", Kind.TEXT),
                sheets.column("province", Kind.TEXT),
                sheets.column("headcount", Kind.COUNT),
                sheets.column("wanted", Kind.COUNT),
                sheets.column("difference", Kind.COUNT),
                sheets.column("continuing", Kind.TEXT),
                sheets.column("new", Kind.TEXT),
                sheets.column("reasons", Kind.TEXT),
                sheets.column("signer", Kind.TEXT),
                sheets.column("position", Kind.TEXT),
                sheets.column("sent-on", Kind.DATE),
                sheets.column("sent-by", Kind.TEXT),
                sheets.column("state", Kind.TEXT),
                sheets.column("due", Kind.DATE),
                sheets.column("days-late", Kind.COUNT));
    }

    private Map<String, Object> cells(OfNation one, LocalDate today) {
        Map<String, Object> cells = new HashMap<>();
        cells.put("as-of", today);
        cells.put("code", one.code());
        cells.put("province", one.provinceTh());
        cells.put("headcount", one.headcount());
        HiringSheets.put(cells, "difference", one.difference());
        Form form = one.form();
        if (form != null) {
            add(cells, form);
        }
        Sent sent = one.sent();
        if (sent != null) {
            cells.put("sent-on", sent.on());
            cells.put("sent-by", sent.by());
        }
        add(cells, one.step());
        return cells;
    }

    private static void add(Map<String, Object> cells, Form form) {
        cells.put("wanted", form.posts());
        cells.put("continuing", names(form.continuing()));
        cells.put("new", names(form.fresh()));
        cells.put("reasons", form.reasons());
        cells.put("signer", form.signer());
        cells.put("position", form.position());
    }

    private static String names(List<Person> people) {
        return people.stream()
                .map(one -> one.remark().isBlank() ? one.name() : one.name() + " (" + one.remark() + ")")
                .collect(joining(", "));
    }

    private void add(Map<String, Object> cells, Cell step) {
        cells.put("state", sheets.say("hiring.matrix.standing." + step.standing()));
        HiringSheets.put(cells, "due", step.dueOn());
        if (step.standing().late()) {
            cells.put("days-late", step.workingDaysOverdue());
        }
    }
}
