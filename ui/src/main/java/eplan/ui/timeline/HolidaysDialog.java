package eplan.ui.timeline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import eplan.shared.BuddhistDates;
import eplan.shared.FiscalYear;
import eplan.timeline.Holidays.Holiday;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.util.List;
import java.util.stream.Stream;

/** The fiscal year's government holidays with their sources; the process owner adds and removes them. */
final class HolidaysDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of("day", "name", "kind", "source");

    private final transient TimelineFaces faces;
    private final FiscalYear year;
    private final Div list = new Div();

    HolidaysDialog(TimelineFaces faces, FiscalYear year) {
        this.faces = faces;
        this.year = year;
        addClassName("holidays-dialog");
        setHeaderTitle(Words.of("timeline.holidays.title", year.toString()));
        Paragraph note = new Paragraph(Words.of("timeline.holidays.note"));
        note.addClassName("muted");
        add(note);
        if (faces.mayChange()) {
            add(new HolidayForm(faces.holidays(), this::show));
        }
        add(list);
        getFooter().add(new Button(Words.of("shell.close"), press -> close()));
        show();
    }

    private void show() {
        NativeTable table = new NativeTable();
        table.addClassName("rounds");
        NativeTableRow head = new NativeTableRow();
        COLUMNS.forEach(column -> head.add(new NativeTableHeaderCell(Words.of("holiday." + column))));
        table.getHead().add(head);
        Stream.of(BuddhistDates.year(year.first()), BuddhistDates.year(year.last()))
                .flatMap(calendarYear -> faces.holidays().of(calendarYear).stream())
                .filter(holiday -> year.contains(holiday.day()))
                .forEach(holiday -> table.getBody().add(row(holiday)));
        list.removeAll();
        list.add(table);
    }

    private NativeTableRow row(Holiday holiday) {
        String source = holiday.note().isEmpty() ? holiday.source() : holiday.source() + " · " + holiday.note();
        NativeTableRow row = new NativeTableRow();
        row.add(
                new NativeTableCell(CalendarWords.day(holiday.day())),
                new NativeTableCell(Words.either(holiday.nameTh(), holiday.nameEn())),
                new NativeTableCell(Words.of("holiday.kind." + holiday.kind())),
                new NativeTableCell(source));
        if (faces.mayChange()) {
            Button remove = new Button(Words.of("holiday.remove"), press -> ask(holiday));
            remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            remove.setAriaLabel(Words.of("holiday.remove") + " " + CalendarWords.day(holiday.day()));
            row.add(new NativeTableCell(remove));
        }
        return row;
    }

    private void ask(Holiday holiday) {
        new ReasonDialog(
                        Words.of("holiday.remove.title", holiday.day()),
                        Words.of("holiday.remove.explained", Words.either(holiday.nameTh(), holiday.nameEn())),
                        Words.of("holiday.remove"),
                        why -> {
                            faces.holidays().remove(holiday.day(), why);
                            Notify.done(Words.of("holiday.removed", holiday.day()));
                            show();
                        })
                .open();
    }
}
