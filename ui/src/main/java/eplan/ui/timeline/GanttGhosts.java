package eplan.ui.timeline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.shared.ProvinceId;
import eplan.timeline.ChangeSets.DateChange;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.Line;
import eplan.timeline.RoundView;
import eplan.ui.casework.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws on a line of the chart what is not yet: dates as a change set edits them, and those that go along. */
record GanttGhosts(YearShown year, YearScale scale) {

    /** Beyond this part of the year a flag stands before its date, so that it is not cut off. */
    private static final double LATE_IN_THE_YEAR = 0.7;

    void propose(Div line, RoundView round, Line edit) {
        LocalDate to = edit.to();
        if (to == null) {
            return;
        }
        boolean opening = edit.edit() instanceof Edit.OpensOn;
        LocalDate was = Objects.requireNonNullElse(edit.now(), opening ? round.opensOn() : round.dueOn());
        ProvinceId only = edit.edit() instanceof Edit.DueOn due ? due.province() : null;
        String words = whose(only) + flag(was, to);
        // an opening moves the bar's mornings, a due date its nights
        draw(line, opening ? was : was.plusDays(1), opening ? to : to.plusDays(1), words);
    }

    /** A due date that goes along with a holiday. */
    void follow(Div line, DateChange date) {
        String words = whose(date.province()) + flag(date.from(), date.to());
        LocalDate was = date.from().plusDays(1);
        draw(line, was, date.to().plusDays(1), Words.of("draft-year.following", words), "following");
    }

    private static String flag(LocalDate was, LocalDate to) {
        long days = ChronoUnit.DAYS.between(was, to);
        return Words.of("timeline.proposed", Words.brief(to), days > 0 ? "+" + days : "" + days);
    }

    /** The stretch between two mornings, and a flag at its end. */
    private void draw(Div line, LocalDate one, LocalDate other, String words, String... looks) {
        LocalDate last = one.isBefore(other) ? other : one;
        Span stretch = new Span();
        stretch.addClassNames("gantt-bar", "proposed");
        stretch.addClassNames(looks);
        stretch.getElement().setAttribute("style", scale.span(one.isBefore(other) ? one : other, last.minusDays(1)));
        Span flag = new Span(words);
        flag.addClassName("gantt-flag");
        flag.addClassNames(looks);
        flag.setClassName("before", scale.part(last) > LATE_IN_THE_YEAR);
        flag.getElement().setAttribute("style", scale.from(last));
        line.add(stretch, flag);
    }

    private String whose(@Nullable ProvinceId only) {
        return only == null ? "" : year.words().scope(only) + " ";
    }
}
