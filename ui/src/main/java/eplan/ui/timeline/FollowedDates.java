package eplan.ui.timeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.timeline.ChangeSets.DateChange;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.Line;
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

    /** Of edits that wait. What cannot be reckoned any more, the panel says. */
    static List<DateChange> of(TimelineFaces faces, List<Line> lines) {
        List<Edit> edits = lines.stream().map(Line::edit).toList();
        if (edits.stream().noneMatch(edit -> edit instanceof Edit.HolidayOn || edit instanceof Edit.NoHoliday)) {
            return List.of();
        }
        try {
            return faces.foresight().following(edits);
        } catch (Refused | NotFound overtaken) {
            return List.of();
        }
    }

    /** They, or that there are none. */
    static Component orNone(List<DateChange> dates, EditWords words) {
        return dates.isEmpty() ? new Paragraph(Words.of("draft-year.holiday.none")) : new FollowedDates(dates, words);
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
