package eplan.ui.foureyes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.timeline.YearRequests.Decision;
import eplan.timeline.YearRequests.Request;

/** What is asked for, how far it is, by whom and why. */
final class RequestHead extends Div {
    private static final long serialVersionUID = 1L;

    RequestHead(Request request) {
        addClassName("year-request-head");
        Span what = new Span(RequestWords.what(request));
        what.addClassName("strong");
        Div first = new Div(what, RequestWords.state(request));
        first.addClassName("year-request-line");
        add(first, new Div(RequestWords.why(request)), muted(RequestWords.asked(request)));
        Decision decision = request.decision();
        if (decision != null) {
            add(muted(RequestWords.decided(decision)));
        }
    }

    private static Div muted(String said) {
        Div line = new Div(said);
        line.addClassName("muted");
        return line;
    }
}
