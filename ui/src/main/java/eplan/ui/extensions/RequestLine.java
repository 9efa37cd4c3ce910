package eplan.ui.extensions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import eplan.cycle.Extensions.ExtensionView;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import java.util.List;

/** One waiting request: whose, of which round, until when, where it stands; all of it and the acts when it is opened. */
final class RequestLine extends ListItem {
    private static final long serialVersionUID = 1L;

    RequestLine(ExtensionView request, SharedByLines shared) {
        addClassName("request");
        if (Chosen.possible(request)) {
            Checkbox box = shared.chosen().box(List.of(request));
            box.setAriaLabel(Words.of("extensions.choose", request.laoTh()));
            add(box);
        } else {
            addClassName("only-read");
        }
        add(who(request, shared), what(request), state(request), details(request, shared));
    }

    private static Component who(ExtensionView request, SharedByLines shared) {
        Anchor lao = new Anchor(shared.href(request), request.laoTh());
        lao.addClassName("strong");
        String place = shared.ofManyProvinces() ? ExtensionWords.province(request) + " · " : "";
        return two(lao, place + request.caseNumber());
    }

    private static Component what(ExtensionView request) {
        return two(
                new Span(ExtensionWords.dates(request)),
                ExtensionWords.round(request) + " · " + ExtensionWords.reason(request));
    }

    private static Div two(Component first, String second) {
        Span below = new Span(second);
        below.addClassName("muted");
        Div both = new Div(first, below);
        both.addClassName("request-what");
        return both;
    }

    private static Div state(ExtensionView request) {
        Div state = new Div(ExtensionWords.chip(request.state()));
        state.addClassName("request-state");
        if (request.beyondProvince()) {
            state.add(new Chip("mute", Words.of("extensions.beyond")));
        }
        return state;
    }

    /** Read when it is opened: hundreds of lines stand here. */
    private static Details details(ExtensionView request, SharedByLines shared) {
        Details details = new Details(
                Words.of(request.may().isEmpty() ? "extensions.details" : "extensions.details.act", request.laoTh()));
        details.addClassName("request-details");
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(new ExtensionCard(shared.faces(), request, shared.listener()));
            }
        });
        return details;
    }
}
