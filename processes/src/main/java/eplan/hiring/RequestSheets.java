package eplan.hiring;

import static eplan.hiring.ListColumn.count;
import static eplan.hiring.ListColumn.date;
import static eplan.hiring.ListColumn.text;
import static java.util.stream.Collectors.joining;

import eplan.hiring.HiringRequests.Form;
import eplan.hiring.HiringRequests.OfNation;
import eplan.hiring.HiringRequests.Person;
import eplan.hiring.HiringRequests.Sent;
import eplan.hiring.HiringYears.Cell;
import eplan.hiring.ListColumn.Value;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        return sheets.list("requests", year, columns(clock.today()), requests);
    }

    private List<ListColumn<OfNation>> columns(LocalDate today) {
        return List.of(
                date("as-of", one -> today),
                text("code", OfNation::code),
                text("province", OfNation::provinceTh),
                count("headcount", OfNation::headcount),
                count("wanted", one -> form(one, Form::posts)),
                count("difference", OfNation::difference),
                text("continuing", one -> form(one, form -> names(form.continuing()))),
                text("new", one -> form(one, form -> names(form.fresh()))),
                text("reasons", one -> form(one, Form::reasons)),
                text("signer", one -> form(one, Form::signer)),
                text("position", one -> form(one, Form::position)),
                date("sent-on", one -> sent(one, Sent::on)),
                text("sent-by", one -> sent(one, Sent::by)),
                text(
                        "state",
                        one -> sheets.say("hiring.matrix.standing." + one.step().standing())),
                date("due", one -> one.step().dueOn()),
                count("days-late", one -> late(one.step())));
    }

    /** Nothing until it was sent. */
    private static @Nullable Object form(OfNation one, Value<Form> value) {
        Form form = one.form();
        return form == null ? null : value.of(form);
    }

    private static @Nullable Object sent(OfNation one, Value<Sent> value) {
        Sent sent = one.sent();
        return sent == null ? null : value.of(sent);
    }

    private static String names(List<Person> people) {
        return people.stream()
                .map(one -> one.remark().isBlank() ? one.name() : one.name() + " (" + one.remark() + ")")
                .collect(joining(", "));
    }

    private static @Nullable Integer late(Cell step) {
        return step.standing().late() ? Integer.valueOf(step.workingDaysOverdue()) : null;
    }
}
