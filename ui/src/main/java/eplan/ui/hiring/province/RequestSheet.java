package eplan.ui.hiring.province;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import eplan.hiring.HiringRequests.Form;
import eplan.hiring.HiringRequests.Person;
import eplan.hiring.HiringRequests.Request;
import eplan.hiring.Renewals.NotKept;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.hiring.Facts;
import eplan.ui.hiring.NotKeptLine;
import java.util.List;

/** The request as it was sent, or as far as its draft is, to read. */
final class RequestSheet extends Section {
    private static final long serialVersionUID = 1L;

    /** @param notKept whom headquarters decided not to keep */
    RequestSheet(Request request, List<NotKept> notKept) {
        addClassNames("card", "hiring-part");
        Form form = request.form();
        Facts facts = new Facts()
                .line(Words.of("hiringprovince.request.posts"), String.valueOf(form.posts()))
                .line(Words.of("hiringprovince.request.reasons"), form.reasons())
                .line(Words.of("hiringprovince.request.signer"), form.signer())
                .line(Words.of("hiringprovince.request.position"), form.position());
        if (!form.people().isEmpty()) {
            OrderedList people = new OrderedList();
            people.addClassName("hiring-people");
            form.people().forEach(person -> people.add(line(person, notKept)));
            facts.line(Words.of("hiringprovince.request.people"), people);
        }
        add(facts);
    }

    private static ListItem line(Person person, List<NotKept> notKept) {
        boolean continues = person.present() != null;
        ListItem line = new ListItem(
                new Span(person.name()),
                new Chip(
                        continues ? "ok" : "soon",
                        Words.of(continues ? "hiringprovince.person.continues" : "hiringprovince.person.new")));
        if (!person.remark().isBlank()) {
            Span remark = new Span(person.remark());
            remark.addClassName("muted");
            line.add(remark);
        }
        NotKeptLine.about(notKept, person.present()).ifPresent(line::add);
        return line;
    }
}
