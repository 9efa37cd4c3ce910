package eplan.ui.timeline;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import eplan.shared.FiscalYear;
import eplan.timeline.RoundKind;
import eplan.timeline.RoundView;
import eplan.ui.casework.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The year's rounds as bars: past green, open blue, to come grey; a proposed date is drawn beyond (or within) its bar. */
final class GanttChart extends Div {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Consumer<String> chosen;

    /** @param chosen told the key of the round whose name or bar was pressed; null for a chart that only shows */
    GanttChart(@Nullable Consumer<String> chosen) {
        this.chosen = chosen;
        addClassName("gantt");
    }

    void show(FiscalYear year, List<RoundView> rounds, LocalDate today, TimelinePlace place) {
        removeAll();
        YearScale scale = new YearScale(year);
        add(months(scale));
        rounds.stream()
                .filter(round -> round.kind() != RoundKind.MONTHLY)
                .forEach(round -> add(row(round, scale, today, place)));
        add(monthly(rounds, scale, today, place));
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

    private Div row(RoundView round, YearScale scale, LocalDate today, TimelinePlace place) {
        Div line = new Div(bar(round, scale, today));
        line.addClassName("gantt-line");
        boolean here = round.key().equals(place.round());
        LocalDate to = here ? place.to() : null;
        if (to != null) {
            drawProposal(line, round, to, scale);
        }
        HtmlContainer name = pressable(round);
        name.addClassName("gantt-name");
        name.add(strong(CalendarWords.name(round)), muted(CalendarWords.window(round)));
        Div row = new Div(name, line);
        row.addClassName("gantt-row");
        row.setClassName("chosen", here);
        return row;
    }

    private Div monthly(List<RoundView> rounds, YearScale scale, LocalDate today, TimelinePlace place) {
        Div line = new Div();
        line.addClassName("gantt-line");
        boolean here = false;
        for (RoundView round : rounds) {
            if (round.kind() == RoundKind.MONTHLY) {
                line.add(bar(round, scale, today));
                here |= round.key().equals(place.round());
            }
        }
        Div name = new Div(strong(Words.of("timeline.monthly")), muted(Words.of("timeline.monthly.items")));
        name.addClassName("gantt-name");
        Div row = new Div(name, line);
        row.addClassName("gantt-row");
        row.setClassName("chosen", here);
        return row;
    }

    private HtmlContainer bar(RoundView round, YearScale scale, LocalDate today) {
        HtmlContainer bar = pressable(round);
        bar.addClassNames("gantt-bar", colour(round, today));
        bar.getElement().setAttribute("style", scale.span(round.opensOn(), round.dueOn()));
        bar.getElement().setAttribute("aria-label", CalendarWords.name(round) + " " + CalendarWords.window(round));
        bar.getElement().setAttribute("title", CalendarWords.window(round));
        if (chosen == null) {
            bar.getElement().setAttribute("role", "img"); // what is no button needs another role to have a label
        }
        return bar;
    }

    private HtmlContainer pressable(RoundView round) {
        Consumer<String> act = chosen;
        return act == null ? new Div() : new NativeButton("", press -> act.accept(round.key()));
    }

    private static String colour(RoundView round, LocalDate today) {
        if (today.isBefore(round.opensOn())) {
            return "to-come";
        }
        return today.isAfter(round.dueOn()) ? "past" : "open";
    }

    private static void drawProposal(Div line, RoundView round, LocalDate to, YearScale scale) {
        boolean later = to.isAfter(round.dueOn());
        Span stretch = new Span();
        stretch.addClassNames("gantt-bar", "proposed");
        stretch.getElement()
                .setAttribute(
                        "style",
                        later ? scale.span(round.dueOn().plusDays(1), to) : scale.span(to.plusDays(1), round.dueOn()));
        long days = ChronoUnit.DAYS.between(round.dueOn(), to);
        Span flag = new Span(Words.of("timeline.proposed", Words.brief(to), days > 0 ? "+" + days : "" + days));
        flag.addClassName("gantt-flag");
        flag.getElement().setAttribute("style", scale.from((later ? to : round.dueOn()).plusDays(1)));
        line.add(stretch, flag);
    }

    private static Span strong(String text) {
        Span span = new Span(text);
        span.addClassName("strong");
        return span;
    }

    private static Span muted(@Nullable String text) {
        Span span = new Span(text);
        span.addClassName("muted");
        return span;
    }
}
