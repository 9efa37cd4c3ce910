package eplan.ui.portfolio;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.people.Portfolios.Past;
import eplan.ui.casework.Words;
import java.util.List;

/** Who had an LAO when, and why, latest first. */
final class PastDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    PastDialog(String lao, List<Past> past) {
        addClassName("portfolio-past");
        setHeaderTitle(Words.of("portfolio.history.title", lao));
        if (past.isEmpty()) {
            add(new Span(Words.of("portfolio.history.none")));
        } else {
            UnorderedList list = new UnorderedList();
            past.forEach(one -> list.add(line(one)));
            add(list);
        }
        getFooter().add(new Button(Words.of("shell.close"), press -> close()));
    }

    private static ListItem line(Past past) {
        Span name = new Span(past.analyst().name());
        name.addClassName("strong");
        Span days = new Span(
                past.to() == null
                        ? Words.of("portfolio.since", past.from())
                        : Words.of("portfolio.from-to", past.from(), past.to()));
        Span by = new Span(Words.of("portfolio.by", past.by(), Words.moment(past.at())));
        by.addClassName("muted");
        return new ListItem(new Div(name, new Span(" · "), days), new Div(past.reason()), by);
    }
}
