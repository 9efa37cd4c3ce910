package eplan.ui.timeline;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import eplan.timeline.RoundKind;
import eplan.timeline.RoundView;
import eplan.ui.casework.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The year's rounds as bars, the provinces' duties in hiring as a group of their own: past green, open blue, to come grey; the
 * draft's dates are drawn beyond (or within) them. The edges of a bar are dragged by mouse or finger, snapping to days; the
 * keyboard has the table, of a draft year the form of the years.
 */
@Tag("eplan-gantt")
@JsModule("./eplan-gantt.js")
final class GanttChart extends Div {
    private static final long serialVersionUID = 1L;

    /** What a person does with the bars. */
    interface Acts {
        void choose(String round, DateField field);

        /** @param day on which the edge was let go; anything that a browser may send */
        void drag(RoundView round, DateField field, LocalDate day);
    }

    private final transient Acts acts;
    private transient @Nullable YearShown shown;

    GanttChart(Acts acts) {
        this.acts = acts;
        addClassName("gantt");
    }

    void show(YearShown year, TimelinePlace place) {
        shown = year;
        removeAll();
        YearScale scale = new YearScale(year.year());
        forTheBrowser(scale);
        add(months(scale));
        GanttLine bars = new GanttLine(year, scale, year.draggable() ? acts : null);
        year.rounds().stream()
                .filter(round -> round.kind() != RoundKind.MONTHLY && !round.hiring())
                .forEach(round -> add(row(round, bars, place)));
        hiring(year.rounds().stream().filter(RoundView::hiring).toList(), bars, place);
        List<RoundView> monthly = year.rounds().stream()
                .filter(round -> round.kind() == RoundKind.MONTHLY)
                .toList();
        if (!monthly.isEmpty()) {
            add(monthly(monthly, bars, place));
        }
    }

    /** The scale, and the words of the flag that goes with the pointer. */
    private void forTheBrowser(YearScale scale) {
        getElement()
                .setAttribute("data-first", scale.year().first().toString())
                .setAttribute("data-last", scale.year().last().toString())
                .setAttribute("data-months", CalendarWords.months())
                .setAttribute("data-flag", Words.of("timeline.proposed", "{day}", "{days}"));
    }

    /** An edge was let go over a day. What is none of the chart's is passed over: the bar goes back by itself. */
    @ClientCallable
    void dragged(@Nullable String key, @Nullable String edge, @Nullable String day) {
        YearShown year = shown;
        RoundView round = year == null ? null : year.round(key);
        LocalDate to = read(day);
        if (year == null || !year.draggable() || round == null || to == null) {
            return;
        }
        if ("due".equals(edge)) {
            acts.drag(round, DateField.DUE, to);
        } else if ("opens".equals(edge)) {
            acts.drag(round, DateField.OPENS, to);
        }
    }

    private static @Nullable LocalDate read(@Nullable String day) {
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static Div months(YearScale scale) {
        Div line = new Div();
        line.addClassName("gantt-line");
        LocalDate first = scale.year().first();
        for (int month = 0; month < 12; month++) {
            LocalDate day = first.plusMonths(month);
            Span name = new Span(CalendarWords.month(day, month == 0 || day.getMonthValue() == 1));
            name.addClassName("gantt-month");
            name.getElement().setAttribute("style", scale.from(day));
            line.add(name);
        }
        Div row = new Div(new Span(Words.of("timeline.round")), line);
        row.addClassNames("gantt-row", "gantt-head");
        return row;
    }

    private Div row(RoundView round, GanttLine bars, TimelinePlace place) {
        YearShown year = shown;
        HtmlContainer name = year == null || !year.editable()
                ? new Div()
                : new NativeButton("", press -> acts.choose(round.key(), DateField.DUE));
        name.addClassName("gantt-name");
        name.add(text("strong", CalendarWords.name(round)), text("muted", CalendarWords.window(round)));
        Div row = new Div(name, bars.of(List.of(round)));
        row.addClassName("gantt-row");
        row.setClassName("chosen", round.key().equals(place.round()));
        return row;
    }

    /** They overlap, so each has a line of its own. */
    private void hiring(List<RoundView> rounds, GanttLine bars, TimelinePlace place) {
        if (rounds.isEmpty()) {
            return;
        }
        Div head =
                new Div(text("strong", Words.of("timeline.hiring")), text("muted", Words.of("timeline.hiring.what")));
        head.addClassName("gantt-group");
        add(head);
        rounds.forEach(round -> add(row(round, bars, place)));
    }

    private static Div monthly(List<RoundView> rounds, GanttLine bars, TimelinePlace place) {
        Div name = new Div(
                text("strong", Words.of("timeline.monthly")), text("muted", Words.of("timeline.monthly.items")));
        name.addClassName("gantt-name");
        Div row = new Div(name, bars.of(rounds));
        row.addClassName("gantt-row");
        row.setClassName("chosen", rounds.stream().anyMatch(round -> round.key().equals(place.round())));
        return row;
    }

    private static Span text(String look, String text) {
        Span span = new Span(text);
        span.addClassName(look);
        return span;
    }
}
