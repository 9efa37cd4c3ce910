package eplan.ui.lao;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.component.EventTimeline.Event;
import java.util.function.Supplier;

/** One line of the timeline: of what kind it is, what happened, the way to it if there is one, when and by whom. */
final class TimelineLine extends ListItem {
    private static final long serialVersionUID = 1L;

    TimelineLine(CaseEntry entry) {
        Event event = entry.event();
        Span what = new Span(event.what());
        what.addClassName("event-what");
        add(new Chip("mute", Words.of("case.kind." + entry.kind())), new Span(" "), what);
        if (event.more() != null) {
            add(new Span(" " + event.more()));
        }
        Supplier<Component> link = entry.link();
        if (link != null) {
            add(new Span(" "), link.get());
        }
        Span when = new Span(event.when());
        when.addClassName("event-when");
        add(when);
        if (event.colour() != null) {
            addClassName(event.colour());
        }
    }
}
