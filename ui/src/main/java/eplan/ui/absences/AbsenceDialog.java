package eplan.ui.absences;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.forms.api.BuddhistDatePicker;
import eplan.people.AccountView;
import eplan.people.Substitutions.Stand;
import eplan.shared.Reason;
import eplan.shared.Refused;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who is away from when to when, who stands in with what, and why. A refusal leaves what was typed and says where it is wrong. */
final class AbsenceDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient AbsenceFaces faces;
    private final transient Consumer<String> arranged;
    private final FormProblems problems = new FormProblems();
    private final ComboBox<AccountView> absent = new ComboBox<>(Words.of("absence.absent"));
    private final BuddhistDatePicker from = new BuddhistDatePicker(Words.of("absence.from"));
    private final BuddhistDatePicker to = new BuddhistDatePicker(Words.of("absence.to"));
    private final StandRows stands;
    private final TextArea reason = new TextArea(Words.of("reason.label"));

    /** @param arranged told what was arranged, in words */
    AbsenceDialog(AbsenceFaces faces, Office office, Consumer<String> arranged) {
        this.faces = faces;
        this.arranged = arranged;
        this.stands = new StandRows(Part.all(faces.districts(office)));
        addClassName("absence-dialog");
        setWidth("640px");
        setCloseOnOutsideClick(false);
        setHeaderTitle(Words.of("absence.arrange.title"));
        add(new Paragraph(Words.of("absence.arrange.why")), problems, absent, days(), stands, reason);
        askWho(faces.absentees(office));
        askWhy();
        Button done = new Button(Words.of("absence.arrange.do"), press -> send());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("reason.cancel"), press -> close()), done);
    }

    /** Oneself, unless it is somebody else's office; who may arrange for nobody else cannot choose. */
    private void askWho(List<AccountView> people) {
        absent.setItems(people);
        absent.setItemLabelGenerator(StandRow::label);
        absent.setRequiredIndicatorVisible(true);
        absent.setReadOnly(people.size() == 1);
        absent.setWidthFull();
        absent.addValueChangeListener(change -> offer(change.getValue()));
        people.stream().filter(one -> faces.isMe(one.id())).findFirst().ifPresent(absent::setValue);
    }

    private void offer(@Nullable AccountView person) {
        problems.clear();
        Attempt.to(
                () -> {
                    List<AccountView> others =
                            person == null ? List.of() : faces.substitutions().candidates(person.id());
                    stands.offer(others);
                    stands.sayNobody(person != null && others.isEmpty());
                },
                problems::say,
                () -> problems.say(Words.of("error.gone")));
    }

    private Div days() {
        LocalDate today = faces.clock().today();
        from.setRequiredIndicatorVisible(true);
        to.setRequiredIndicatorVisible(true);
        from.setInitialPosition(today);
        from.setValue(today);
        from.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                to.setInitialPosition(change.getValue());
            }
        });
        to.setInitialPosition(today);
        Div days = new Div(from, to);
        days.addClassName("absence-days");
        return days;
    }

    private void askWhy() {
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(Reason.LONGEST);
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        reason.setWidthFull();
        reason.setMinRows(2);
    }

    private void send() {
        problems.clear();
        AccountView person = absent.getValue();
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        boolean complete = problems.given(absent, person != null, Words.of("absence.absent.missing"));
        complete &= day(from, Words.of("absence.from.missing"));
        complete &= day(to, Words.of("absence.to.missing"));
        complete &= stands.complete(problems);
        complete &= problems.given(reason, !reason.getValue().isBlank(), Words.of("reason.missing"));
        if (complete && person != null && first != null && last != null) {
            Attempt.to(
                    () -> arrange(person, stands.stands(first, last)),
                    problems::say,
                    () -> problems.say(Words.of("error.stale")));
        }
    }

    /** What cannot be read the picker says itself. */
    private boolean day(BuddhistDatePicker field, String missing) {
        if (field.unreadable()) {
            problems.lead(Words.of("absence.day.bad", field.getLabel()), field);
            return false;
        }
        return problems.given(field, field.getValue() != null, missing);
    }

    private void arrange(AccountView person, List<Stand> wanted) {
        try {
            faces.substitutions().arrange(person.id(), wanted, reason.getValue().strip());
        } catch (Refused no) {
            place(no);
            return;
        }
        close();
        arranged.accept(Words.of("absence.arranged", person.displayName(), wanted.size()));
    }

    private void place(Refused no) {
        String why = Words.of(no.key(), no.params().toArray());
        switch (no.key()) {
            case "refused.substitute.past" -> problems.wrong(from, why);
            case "refused.substitute.order", "refused.substitute.far" -> problems.wrong(to, why);
            case "refused.substitute.left" -> problems.wrong(absent, why);
            case "refused.substitute.reason", "refused.substitute.reason.long" -> problems.wrong(reason, why);
            case "refused.substitute.role", "refused.substitute.already", "refused.substitute.overlap" ->
                stands.wrong(no.params().getFirst(), why, problems);
            case "refused.substitute.circle" -> stands.wrong(no.params().getLast(), why, problems);
            default -> problems.say(why);
        }
    }
}
