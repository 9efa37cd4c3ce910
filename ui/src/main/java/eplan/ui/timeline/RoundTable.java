package eplan.ui.timeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.OwnDates;
import eplan.timeline.OwnDates.Count;
import eplan.timeline.RoundView;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The same rounds in figures: each date opens the panel on its field. Some two dozen rows, so a plain table. */
final class RoundTable extends Div {
    private static final long serialVersionUID = 1L;

    static final String NONE = "–";
    private static final List<String> COLUMNS = List.of("round", "opens", "due", "locks", "shift", "provinces", "laos");

    private final transient OwnDates own;
    private final transient DateCell.@Nullable Choice choice;

    /** @param choice told which date was pressed; null for a table that only shows */
    RoundTable(OwnDates own, DateCell.@Nullable Choice choice) {
        this.own = own;
        this.choice = choice;
        addClassNames("card", "rounds-card");
    }

    void show(YearShown year, TimelinePlace place) {
        removeAll();
        NativeTable table = new NativeTable();
        table.addClassName("rounds");
        NativeTableRow head = new NativeTableRow();
        COLUMNS.forEach(column -> head.add(new NativeTableHeaderCell(Words.of("timeline." + column))));
        table.getHead().add(head);
        year.rounds().forEach(round -> table.getBody().add(row(round, year, place)));
        add(ProvincesDialog.scrolling(table, Words.of("timeline.table")));
    }

    private NativeTableRow row(RoundView round, YearShown year, TimelinePlace place) {
        DateCell.@Nullable Choice act = year.editable() ? choice : null;
        DateCell dates = new DateCell(round, year, act);
        Count count = year.own().stream()
                .filter(one -> one.round().equals(round.id()))
                .findFirst()
                .orElse(new Count(round.id(), 0, 0));
        NativeTableRow row = new NativeTableRow();
        Stream.of(
                        name(round, act),
                        dates.of(DateField.OPENS, round.opensOn()),
                        dates.of(DateField.DUE, round.dueOn()),
                        dates.of(DateField.LOCK, round.lockOn()),
                        new Span(Words.of("shift." + round.shift())),
                        provinces(round, count, year),
                        laos(round, count))
                .forEach(cell -> row.add(new NativeTableCell(cell)));
        row.setClassName("chosen", round.key().equals(place.round()));
        return row;
    }

    private static Component name(RoundView round, DateCell.@Nullable Choice act) {
        Span basis = new Span(round.legalBasis());
        basis.addClassName("muted");
        Div both = new Div();
        if (act == null) {
            both.add(new Span(CalendarWords.name(round)));
        } else {
            NativeButton name =
                    new NativeButton(CalendarWords.name(round), press -> act.choose(round.key(), DateField.DUE));
            name.addClassName("rounds-name");
            both.add(name);
        }
        both.add(basis);
        if (round.retired()) {
            both.add(new Chip("mute", Words.of("timeline.retired")));
        }
        if (round.hiring()) {
            both.add(new Chip("mute", Words.of("timeline.hiring")));
        }
        both.addClassName("rounds-what");
        return both;
    }

    private Component provinces(RoundView round, Count count, YearShown year) {
        Div both = new Div(number(
                count.provinces(),
                Words.of("timeline.own.provinces", CalendarWords.name(round)),
                () -> OwnDatesDialog.ofProvinces(own, round).open()));
        long edited = year.lines().stream()
                .filter(line -> line.edit() instanceof Edit.DueOn due
                        && due.province() != null
                        && due.round().equals(round.id()))
                .count();
        if (edited > 0) {
            both.add(new Chip("late", Words.of("timeline.provinces.edited", edited)));
        }
        long following = year.followed(round).stream()
                .filter(date -> date.province() != null)
                .count();
        if (following > 0) {
            both.add(new Chip("late", Words.of("draft-year.following.provinces", following)));
        }
        return both;
    }

    private Component laos(RoundView round, Count count) {
        if (round.hiring()) {
            return new Span(NONE);
        }
        return number(
                count.laos(),
                Words.of("timeline.own.laos", CalendarWords.name(round)),
                () -> OwnDatesDialog.ofLaos(own, round, count).open());
    }

    private static Component number(long count, String label, Runnable open) {
        if (count == 0) {
            return new Span("0");
        }
        String said = CalendarWords.count(count);
        NativeButton number = new NativeButton(said, press -> open.run());
        number.addClassName("rounds-date");
        number.getElement().setAttribute("aria-label", label + ": " + said);
        return number;
    }
}
