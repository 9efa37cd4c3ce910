package eplan.ui.timeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import eplan.shared.FiscalYear;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.filters.FilterSelect;
import eplan.ui.foureyes.FourEyesButton;
import eplan.ui.foureyes.FourEyesChip;
import eplan.ui.shell.PageHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What stands above the calendar: the year, how far it is, whether it needs four eyes, what waits in the person's draft, and what
 * may be done.
 *
 * @param go told the year that a person wants to see
 * @param redraw shows the year as it is now
 */
record TimelineHeader(TimelineFaces faces, Consumer<FiscalYear> go, Runnable redraw) {

    /** The year whose calendar letter ว 1353 prescribes; the others are copies. */
    private static final FiscalYear LETTER_YEAR = new FiscalYear(2554);

    void show(PageHeader header, YearShown year) {
        header.title(Words.of("timeline.title", year.year().toString()));
        header.chips(chips(year).toArray(Component[]::new));
        header.actions(actions(year).toArray(Component[]::new));
    }

    private List<Component> chips(YearShown year) {
        List<Component> chips =
                new ArrayList<>(List.of(new FourEyesChip(faces.sets().fourEyes())));
        if (year.rounds().isEmpty()) {
            return chips;
        }
        if (!faces.published(year.year())) {
            chips.add(new Chip("late", Words.of("timeline.draft-year")));
            chips.add(new Anchor("years?year=" + year.year(), Words.of("timeline.draft-year.shape")));
        } else if (year.year().equals(LETTER_YEAR)) {
            chips.add(new Chip("soon", Words.of("timeline.published")));
        }
        if (year.pending() > 0) {
            chips.add(new Chip("late", Words.of("timeline.pending", year.pending())));
        }
        return chips;
    }

    private List<Component> actions(YearShown year) {
        FilterSelect<FiscalYear> years = new FilterSelect<>(
                Words.of("board.year"),
                FiscalYear::toString,
                chosen -> go.accept(chosen == null ? year.year() : chosen));
        List<FiscalYear> known = faces.years();
        years.choices(known).show(year.year());
        List<Component> actions = new ArrayList<>(List.of(
                years,
                new Button(Words.of("timeline.holidays"), press -> new HolidaysDialog(faces, year, redraw).open()),
                new Button(
                        Words.of("timeline.history"), press -> new HistoryDialog(faces, year.year(), redraw).open())));
        if (faces.mayChange()) {
            actions.add(new FourEyesButton(faces.sets(), redraw));
            if (known.contains(year.year()) && faces.published(year.year())) {
                faces.opening().ifAvailable(opening -> actions.add(new OpenYearButton(opening, year.year(), redraw)));
            }
        }
        return actions;
    }
}
