package eplan.ui.hiring.hq;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import eplan.hiring.HiringExtensions.Later;
import eplan.ui.casework.Words;
import eplan.ui.hiring.HiringLinks;

/** One request: whose, of which step, from which date to which, and why; the acts when it is opened. */
final class LaterLine extends ListItem {
    private static final long serialVersionUID = 1L;

    LaterLine(HqScope scope, Later request) {
        addClassName("hq-item");
        Anchor step = new Anchor(HiringLinks.step(request.step()), Words.of("hiring.step." + request.kind()));
        step.addClassName("strong");
        Span where = new Span(Words.either(request.provinceTh(), request.provinceEn()));
        Span dates = new Span(Words.of("hiringhq.later.dates", request.oldDue(), request.wanted()));
        Span by = new Span(Words.of("hiringhq.later.by", request.askedBy(), request.askedOn()));
        by.addClassName("muted");
        Div why = new Div("“" + request.reason() + "”");
        why.addClassNames("hq-wide", "hq-words");
        add(stacked(step, where), stacked(dates, by), why);
        if (scope.faces().mayAct()) {
            add(acts(scope, request));
        }
    }

    private static Div stacked(Component above, Span below) {
        Div both = new Div(above, below);
        both.addClassName("hq-stack");
        return both;
    }

    /** Made when it is opened: a hundred lines stand here. */
    private static Details acts(HqScope scope, Later request) {
        String whose = Words.either(request.provinceTh(), request.provinceEn());
        Details details = new Details(Words.of("hiringhq.later.decide", whose));
        details.addClassName("hq-wide");
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(new LaterForm(scope, request));
            }
        });
        return details;
    }
}
