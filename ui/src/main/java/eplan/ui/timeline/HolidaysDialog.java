package eplan.ui.timeline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import eplan.shared.BuddhistDates;
import eplan.timeline.ChangeSets.Line;
import eplan.timeline.Holidays.Holiday;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fiscal year's government holidays with their sources; what the process owner changes goes into their draft. */
final class HolidaysDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of("day", "name", "kind", "source");

    private final transient TimelineFaces faces;
    private final transient YearShown year;
    private final transient HolidayActs acts;
    private final @Nullable HolidayForm form;
    private final Div list = new Div();

    /** @param changed told when the draft is another one */
    HolidaysDialog(TimelineFaces faces, YearShown year, Runnable changed) {
        this.faces = faces;
        this.year = year;
        this.acts = new HolidayActs(faces, year, () -> {
            show();
            changed.run();
        });
        this.form = faces.mayChange() ? new HolidayForm(acts) : null;
        addClassName("holidays-dialog");
        setHeaderTitle(Words.of("timeline.holidays.title", year.year().toString()));
        Paragraph note = new Paragraph(Words.of("timeline.holidays.note"));
        note.addClassName("muted");
        add(note);
        if (form != null) {
            add(form);
        }
        add(list);
        getFooter().add(new Button(Words.of("shell.close"), press -> close()));
        show();
    }

    private void show() {
        list.removeAll();
        List<Line> edits = acts.edits();
        if (!edits.isEmpty()) {
            Div drafted = new Div(new H3(Words.of("holiday.drafted", edits.size())), lines(edits));
            drafted.addClassName("holiday-drafted");
            list.add(drafted);
        }
        NativeTable table = new NativeTable();
        table.addClassName("rounds");
        NativeTableRow head = new NativeTableRow();
        COLUMNS.forEach(column -> head.add(new NativeTableHeaderCell(Words.of("holiday." + column))));
        table.getHead().add(head);
        Stream.of(
                        BuddhistDates.year(year.year().first()),
                        BuddhistDates.year(year.year().last()))
                .flatMap(calendarYear -> faces.holidays().of(calendarYear).stream())
                .filter(holiday -> year.year().contains(holiday.day()))
                .forEach(holiday -> table.getBody().add(row(holiday)));
        list.add(ProvincesDialog.scrolling(table, Words.of("timeline.holidays")));
    }

    private SetLines lines(List<Line> edits) {
        return new SetLines(edits, year.words(), new Movers(List.of(), List.of()), acts.draft());
    }

    private NativeTableRow row(Holiday holiday) {
        String from = ShippedWords.of(holiday.source());
        String source = holiday.note().isEmpty() ? from : from + " · " + ShippedWords.of(holiday.note());
        NativeTableRow row = new NativeTableRow();
        row.add(
                new NativeTableCell(CalendarWords.day(holiday.day())),
                new NativeTableCell(Words.either(holiday.nameTh(), holiday.nameEn())),
                new NativeTableCell(Words.of("holiday.kind." + holiday.kind())),
                new NativeTableCell(source));
        HolidayForm mine = form;
        if (mine != null) {
            Button move = button("holiday.move", holiday, () -> mine.move(holiday));
            Button remove = button("holiday.remove", holiday, () -> mine.cancel(holiday));
            Div both = new Div(move, remove);
            both.addClassName("move-acts");
            row.add(new NativeTableCell(both));
        }
        return row;
    }

    private static Button button(String key, Holiday holiday, Runnable act) {
        Button button = new Button(Words.of(key), press -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(Words.of(key) + " " + CalendarWords.day(holiday.day()));
        return button;
    }
}
