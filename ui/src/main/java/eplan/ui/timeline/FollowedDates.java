package eplan.ui.timeline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.timeline.ChangeSets.DateChange;
import eplan.ui.casework.Words;
import java.util.List;

/** Dates that move with the holidays of a set, though no edit names them. */
final class FollowedDates extends Div {
    private static final long serialVersionUID = 1L;

    FollowedDates(List<DateChange> dates, EditWords words) {
        addClassName("followed");
        UnorderedList list = new UnorderedList();
        dates.forEach(date -> list.add(item(date, words)));
        add(new H3(Words.of("changeset.followed")), list);
    }

    private static ListItem item(DateChange date, EditWords words) {
        Span about = new Span(words.about(date));
        about.addClassName("strong");
        String change = Words.of("timeline.from-to", CalendarWords.day(date.from()), CalendarWords.day(date.to()));
        Div said = new Div(about, new Div(change));
        said.addClassName("edit-said");
        return new ListItem(said);
    }
}
