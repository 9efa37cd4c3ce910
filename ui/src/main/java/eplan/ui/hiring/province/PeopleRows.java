package eplan.ui.hiring.province;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import eplan.hiring.HiringRequests.Person;
import eplan.hiring.HiringRequests.Present;
import eplan.hiring.Renewals.NotKept;
import eplan.ui.casework.Words;
import java.util.ArrayList;
import java.util.List;

/** Whom the province means to hire, a row each. */
final class PeopleRows extends Div {
    private static final long serialVersionUID = 1L;

    private final transient List<Present> analysts;
    private final transient List<NotKept> notKept;
    private final transient Runnable changed;
    private final transient List<PersonRow> rows = new ArrayList<>();
    private final Div lines = new Div();
    private final Button another = new Button(Words.of("hiringprovince.person.add"), press -> addAnother());

    /**
     * @param analysts of the province of today
     * @param notKept whom headquarters decided not to keep
     * @param changed told of what a person did
     */
    PeopleRows(List<Person> people, List<Present> analysts, List<NotKept> notKept, Runnable changed) {
        this.analysts = analysts;
        this.notKept = notKept;
        this.changed = changed;
        addClassName("people-rows");
        Paragraph hint = new Paragraph(Words.of("hiringprovince.request.people.hint"));
        hint.addClassName("muted");
        add(new H3(Words.of("hiringprovince.request.people")), hint, lines, another);
        people.forEach(this::row);
    }

    private PersonRow row(Person person) {
        PersonRow row = new PersonRow(person, analysts, notKept, changed, this::remove);
        rows.add(row);
        lines.add(row);
        return row;
    }

    private void addAnother() {
        row(new Person("", null, "")).focus();
    }

    private void remove(PersonRow row) {
        rows.remove(row);
        lines.remove(row);
        another.focus();
        changed.run();
    }

    /** Rows without a name are left out. */
    List<Person> people() {
        return rows.stream().filter(PersonRow::named).map(PersonRow::person).toList();
    }

    Button another() {
        return another;
    }
}
