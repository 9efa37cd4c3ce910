package eplan.ui.hiring.province;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import eplan.hiring.HiringRequests.Form;
import eplan.hiring.HiringRequests.Person;
import eplan.hiring.HiringRequests.Request;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.hiring.Facts;

/** The request as it was sent, or as far as its draft is, to read. */
final class RequestSheet extends Section {
    private static final long serialVersionUID = 1L;

    RequestSheet(Request request) {
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
            form.people().forEach(person -> people.add(line(person)));
            facts.line(Words.of("hiringprovince.request.people"), people);
        }
        add(facts);
    }

    private static ListItem line(Person person) {
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
        return line;
    }
}
