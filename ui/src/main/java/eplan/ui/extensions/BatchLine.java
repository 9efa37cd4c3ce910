package eplan.ui.extensions;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.cycle.Extensions.ExtensionView;
import eplan.ui.casework.Words;
import java.util.List;

/** Requests of one batch, such as a district in flood, as one line; each of them when it is opened. */
final class BatchLine extends ListItem {
    private static final long serialVersionUID = 1L;

    BatchLine(List<ExtensionView> requests, SharedByLines shared) {
        addClassNames("request", "batch");
        ExtensionView first = requests.getFirst();
        String name = Words.of("extensions.batch", requests.size(), ExtensionWords.reason(first));
        List<ExtensionView> possible =
                requests.stream().filter(Chosen::possible).toList();
        if (possible.isEmpty()) {
            addClassName("only-read");
        } else {
            Checkbox box = shared.chosen().box(possible);
            box.setAriaLabel(Words.of("extensions.choose", name));
            add(box);
        }
        add(what(first, name, shared), until(first), state(requests), details(requests, shared));
    }

    private static Div what(ExtensionView first, String name, SharedByLines shared) {
        Span title = new Span(name);
        title.addClassName("strong");
        String place = shared.ofManyProvinces() ? ExtensionWords.province(first) + " · " : "";
        Span by = new Span(place
                + Words.of(
                        "extension.asked",
                        ExtensionWords.person(first.asked()),
                        first.asked().on()));
        by.addClassName("muted");
        Div what = new Div(title, by);
        what.addClassName("request-what");
        return what;
    }

    private static Div until(ExtensionView first) {
        Span round = new Span(ExtensionWords.round(first));
        round.addClassName("muted");
        Div until = new Div(new Span(Words.of("extensions.until", first.wantedDue())), round);
        until.addClassName("request-what");
        return until;
    }

    private static Div state(List<ExtensionView> requests) {
        Div states = new Div();
        states.addClassName("request-state");
        requests.stream().map(ExtensionView::state).distinct().forEach(state -> states.add(ExtensionWords.chip(state)));
        return states;
    }

    private static Details details(List<ExtensionView> requests, SharedByLines shared) {
        Details details = new Details(Words.of("extensions.batch.open", requests.size()));
        details.addClassName("request-details");
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                UnorderedList lines = new UnorderedList();
                requests.forEach(request -> lines.add(new RequestLine(request, shared)));
                details.add(lines);
            }
        });
        return details;
    }
}
