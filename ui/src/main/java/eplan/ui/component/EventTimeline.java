package eplan.ui.component;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened, latest first, along a line. */
public class EventTimeline extends OrderedList {

    public EventTimeline(List<Event> events) {
        addClassName("events");
        events.forEach(event -> add(item(event)));
    }

    private static ListItem item(Event event) {
        Span what = new Span(event.what());
        what.addClassName("event-what");
        ListItem item = new ListItem(what);
        if (event.more() != null) {
            item.add(new Span(" " + event.more()));
        }
        Span when = new Span(event.when());
        when.addClassName("event-when");
        item.add(when);
        if (event.colour() != null) {
            item.addClassName(event.colour());
        }
        return item;
    }

    /**
     * @param what in bold, such as "Level 1"; @param more after it; @param when the day, the time and by whom
     * @param colour of its dot, one of the tokens; null for plain
     */
    public record Event(
            String what,
            @Nullable String more,
            String when,
            @Nullable String colour) {}
}
