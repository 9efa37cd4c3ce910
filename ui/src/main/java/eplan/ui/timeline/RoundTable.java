package eplan.ui.timeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import eplan.timeline.RoundView;
import eplan.timeline.TimelineChanges.ProvinceDate;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The same rounds in figures. Eighteen rows at most, so a plain table. */
final class RoundTable extends Div {
    private static final long serialVersionUID = 1L;

    private static final String NONE = "–";
    private static final List<String> COLUMNS = List.of("round", "opens", "due", "locks", "provinces", "basis");

    private final transient @Nullable Consumer<String> chosen;

    /** @param chosen told the key of the round whose name was pressed; null for a table that only shows */
    RoundTable(@Nullable Consumer<String> chosen) {
        this.chosen = chosen;
        addClassNames("card", "rounds-card");
    }

    void show(List<RoundView> rounds, List<ProvinceDate> own, TimelinePlace place) {
        removeAll();
        NativeTable table = new NativeTable();
        table.addClassName("rounds");
        NativeTableRow head = new NativeTableRow();
        COLUMNS.forEach(column -> head.add(new NativeTableHeaderCell(Words.of("timeline." + column))));
        table.getHead().add(head);
        rounds.forEach(round -> table.getBody().add(row(round, own, place)));
        add(table);
    }

    private NativeTableRow row(RoundView round, List<ProvinceDate> own, TimelinePlace place) {
        boolean here = round.key().equals(place.round());
        long provinces =
                own.stream().filter(date -> date.round().equals(round.id())).count();
        NativeTableRow row = new NativeTableRow();
        Stream.of(
                        name(round),
                        new Span(CalendarWords.day(round.opensOn())),
                        due(round, here ? place.to() : null),
                        new Span(round.lockOn() == null ? NONE : CalendarWords.day(round.lockOn())),
                        new Span(provinces == 0 ? NONE : CalendarWords.count(provinces)),
                        new Span(round.legalBasis()))
                .map(cell -> new NativeTableCell((Component) cell))
                .forEach(row::add);
        row.setClassName("chosen", here);
        return row;
    }

    private Component name(RoundView round) {
        Consumer<String> act = chosen;
        if (act == null) {
            return new Span(CalendarWords.name(round));
        }
        NativeButton name = new NativeButton(CalendarWords.name(round), press -> act.accept(round.key()));
        name.addClassName("rounds-name");
        return name;
    }

    private static Component due(RoundView round, @Nullable LocalDate to) {
        return to == null
                ? new Span(CalendarWords.day(round.dueOn()))
                : new Chip("late", Words.of("timeline.from-to", Words.brief(round.dueOn()), to));
    }
}
