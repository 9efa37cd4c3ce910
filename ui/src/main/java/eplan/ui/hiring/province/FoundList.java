package eplan.ui.hiring.province;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.hiring.HiringApprovals.Found;
import eplan.hiring.Renewals.NotKept;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.component.Notify;
import eplan.ui.hiring.Confirm;
import eplan.ui.hiring.NotKeptLine;
import java.util.List;

/** The contractors who were found: to add, to correct, to take off while there is no contract with them. */
final class FoundList extends Section {
    private static final long serialVersionUID = 1L;

    private final transient InProvince here;

    FoundList(InProvince here, List<Found> found) {
        this.here = here;
        addClassNames("card", "hiring-part");
        add(new H3(Words.of("hiringprovince.found")));
        if (found.isEmpty()) {
            add(new Paragraph(Words.of("hiringprovince.found.none")));
        }
        UnorderedList lines = new UnorderedList();
        lines.addClassName("hiring-lines");
        List<NotKept> notKept = here.forms().renewals().notKept(here.year(), here.id());
        found.forEach(one -> lines.add(line(one, notKept)));
        add(lines);
        if (here.reader().writesForProvince()) {
            add(new Button(Words.of("hiringprovince.found.add"), press -> new FoundDialog(here, null).open()));
        }
    }

    private ListItem line(Found one, List<NotKept> notKept) {
        Span name = new Span(one.candidate().name());
        name.addClassName("strong");
        boolean continues = one.candidate().present() != null;
        Div what = new Div(
                name,
                new Chip(
                        continues ? "ok" : "soon",
                        Words.of(continues ? "hiringprovince.person.continues" : "hiringprovince.person.new")));
        what.addClassName("hiring-line");
        if (one.signed()) {
            what.add(new Chip("ok", "✓", Words.of("hiringprovince.found.signed")));
        }
        Span remark = new Span(one.candidate().remark());
        remark.addClassName("muted");
        ListItem line = new ListItem(what, remark);
        NotKeptLine.about(notKept, one.candidate().present()).ifPresent(line::add);
        if (!one.signed() && here.reader().writesForProvince()) {
            line.add(acts(one));
        }
        return line;
    }

    private Div acts(Found one) {
        String name = one.candidate().name();
        Button correct =
                new Button(Words.of("hiringprovince.found.correct"), press -> new FoundDialog(here, one).open());
        correct.setAriaLabel(Words.of("hiringprovince.found.correct.of", name));
        Button drop = new Button(Words.of("hiringprovince.found.drop"), press -> askToDrop(one));
        drop.setAriaLabel(Words.of("hiringprovince.found.drop.of", name));
        Div acts = new Div(correct, drop);
        acts.addClassName("hiring-acts");
        List.of(correct, drop).forEach(button -> button.addThemeVariants(ButtonVariant.LUMO_SMALL));
        return acts;
    }

    private void askToDrop(Found one) {
        String name = one.candidate().name();
        Confirm.ask(
                Words.of("hiringprovince.found.drop.of", name),
                Words.of("hiringprovince.found.drop.why"),
                Words.of("hiringprovince.found.drop"),
                () -> drop(one.id(), name));
    }

    private void drop(long id, String name) {
        if (Attempt.to(() -> here.forms().approvals().drop(here.year(), here.id(), id), Notify::warn, here::stale)) {
            here.done(Words.of("hiringprovince.found.dropped", name));
        }
    }
}
