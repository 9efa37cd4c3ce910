package eplan.ui.timeline;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.Line;
import eplan.timeline.RoundView;
import eplan.ui.casework.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Draws a line of the chart: bars, the edges to drag them by, and what the draft makes of them.
 *
 * @param acts null for bars that only show
 */
record GanttLine(YearShown year, YearScale scale, GanttChart.@Nullable Acts acts) {

    Div of(List<RoundView> rounds) {
        Div line = new Div();
        line.addClassName("gantt-line");
        var ghosts = new GanttGhosts(year, scale);
        for (RoundView round : rounds) {
            line.add(bar(round));
            lock(line, round);
            year.lines().stream()
                    .filter(edit -> round.id().equals(roundOf(edit)))
                    .forEach(edit -> ghosts.propose(line, round, edit));
            year.followed(round).forEach(date -> ghosts.follow(line, date));
            if (acts != null && !round.retired()) {
                handles(line, round);
            }
        }
        return line;
    }

    private static @Nullable Object roundOf(Line line) {
        return switch (line.edit()) {
            case Edit.DueOn due -> due.round();
            case Edit.OpensOn opens -> opens.round();
            default -> null;
        };
    }

    private HtmlContainer bar(RoundView round) {
        GanttChart.Acts act = year.editable() ? acts : null;
        HtmlContainer bar =
                act == null ? new Div() : new NativeButton("", press -> act.choose(round.key(), DateField.DUE));
        bar.addClassNames("gantt-bar", colour(round));
        bar.setClassName("retired", round.retired());
        bar.getElement()
                .setAttribute("style", scale.span(round.opensOn(), round.dueOn()))
                .setAttribute("aria-label", CalendarWords.name(round) + " " + CalendarWords.window(round))
                .setAttribute("title", CalendarWords.window(round))
                .setAttribute("data-key", round.key());
        if (act == null) {
            bar.getElement().setAttribute("role", "img"); // what is no button needs another role to have a label
        }
        return bar;
    }

    private String colour(RoundView round) {
        if (round.retired() || year.today().isBefore(round.opensOn())) {
            return "to-come";
        }
        return year.today().isAfter(round.dueOn()) ? "past" : "open";
    }

    /** The night from which it is accepted no more; the table says it in words. */
    private void lock(Div line, RoundView round) {
        Line edit = year.line(new EditKey(round.id(), DateField.LOCK));
        LocalDate last = edit == null ? round.lockOn() : edit.to();
        if (last == null || round.retired()) {
            return;
        }
        Span mark = new Span();
        mark.addClassName("gantt-lock");
        mark.setClassName("proposed", edit != null);
        mark.getElement()
                .setAttribute("style", scale.from(last.plusDays(1)))
                .setAttribute("title", Words.of("timeline.locks.on", last))
                .setAttribute("aria-hidden", "true");
        line.add(mark);
    }

    /** The right edge is the last day's night, the left one the first day's morning. */
    private void handles(Div line, RoundView round) {
        LocalDate due = proposed(round, DateField.DUE, round.dueOn());
        LocalDate opens = proposed(round, DateField.OPENS, round.opensOn());
        Span right = handle(round, "due", due, round.dueOn(), due.plusDays(1));
        right.getElement()
                .setAttribute("data-least", opens.toString())
                .setAttribute("data-most", scale.year().last().toString());
        line.add(right);
        if (year.mayOpenLater(round)) {
            Span left = handle(round, "opens", opens, round.opensOn(), opens);
            left.getElement()
                    .setAttribute("data-least", scale.year().first().toString())
                    .setAttribute("data-most", due.toString());
            line.add(left);
        }
    }

    private LocalDate proposed(RoundView round, DateField field, LocalDate now) {
        Line line = year.line(new EditKey(round.id(), field));
        return line == null ? now : Objects.requireNonNullElse(line.to(), now);
    }

    private Span handle(RoundView round, String edge, LocalDate day, LocalDate was, LocalDate at) {
        Span handle = new Span();
        handle.addClassNames("gantt-handle", edge);
        handle.getElement()
                .setAttribute("style", scale.from(at))
                .setAttribute("aria-hidden", "true")
                .setAttribute("data-key", round.key())
                .setAttribute("data-edge", edge)
                .setAttribute("data-day", day.toString())
                .setAttribute("data-was", was.toString());
        return handle;
    }
}
