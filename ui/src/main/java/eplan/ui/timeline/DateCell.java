package eplan.ui.timeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import eplan.timeline.ChangeSets.DateChange;
import eplan.timeline.ChangeSets.Line;
import eplan.timeline.RoundView;
import eplan.ui.casework.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date of a round as it is, or struck out before the one that the draft has for it.
 *
 * @param choice null where nothing may be edited
 */
record DateCell(RoundView round, YearShown year, @Nullable Choice choice) {

    /** Told that a person wants to edit a date. */
    interface Choice {
        void choose(String round, DateField field);
    }

    Component of(DateField field, @Nullable LocalDate now) {
        Choice act = choice;
        boolean may = may(field);
        HtmlContainer cell =
                act == null || !may ? new Span() : new NativeButton("", press -> act.choose(round.key(), field));
        Line line = year.line(new EditKey(round.id(), field));
        DateChange follows = line == null && field == DateField.DUE ? following() : null;
        if (line != null) {
            edited(cell, line.from(), line.to());
        } else if (follows != null) {
            edited(cell, follows.from(), follows.to());
            Span why = new Span(Words.of("draft-year.following.table"));
            why.addClassName("follows");
            cell.add(why);
        } else {
            cell.add(new Span(now == null ? RoundTable.NONE : CalendarWords.day(now)));
        }
        if (cell instanceof NativeButton) {
            cell.addClassName("rounds-date");
            cell.getElement().setAttribute("aria-label", label(field, cell));
        }
        return cell;
    }

    /** What has opened has opened, and of hiring nothing is accepted until a day. */
    private boolean may(DateField field) {
        return switch (field) {
            case OPENS -> year.today().isBefore(round.opensOn());
            case DUE -> true;
            case LOCK -> !round.hiring();
        };
    }

    private String label(DateField field, HtmlContainer cell) {
        return Words.of(
                "timeline.edit",
                Words.of("timeline.field." + field),
                CalendarWords.name(round),
                cell.getElement().getTextRecursively());
    }

    /** The nation's date, where it goes along with a holiday. */
    private @Nullable DateChange following() {
        return year.followed(round).stream()
                .filter(date -> date.province() == null)
                .findFirst()
                .orElse(null);
    }

    private static void edited(HtmlContainer cell, @Nullable LocalDate from, @Nullable LocalDate to) {
        Element old = new Element("del");
        old.setText(from == null ? Words.of("changeset.none") : Words.brief(from));
        cell.getElement().appendChild(old);
        cell.add(new Span(" → " + EditWords.dayOrNone(to)));
        cell.addClassName("edited");
    }
}
