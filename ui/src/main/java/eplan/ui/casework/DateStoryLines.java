package eplan.ui.casework;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.timeline.Deadline;
import eplan.timeline.Holidays.Holiday;
import eplan.timeline.LaoDeadlines.DateChange;
import eplan.timeline.LaoDeadlines.DateStory;
import eplan.timeline.LaoDeadlines.SkippedDay;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;

/** How a date came to be: what it would be without the extension, the holidays not counted, every move with who and why. */
final class DateStoryLines extends Div {
    private static final long serialVersionUID = 1L;

    DateStoryLines(DateStory story) {
        addClassName("date-story");
        if (story.inForce().source() == Deadline.Source.LAO) {
            add(new Div(Words.of("deadline.story.calendar", story.calendarDue())));
        }
        LocalDate setOn = story.setOn();
        if (setOn != null) {
            add(new Div(Words.of("deadline.story.shifted", setOn, Words.of("shift." + story.shift()), skipped(story))));
        }
        if (!story.holidays().isEmpty()) {
            add(new Div(Words.of("deadline.story.holidays", holidays(story))));
        }
        if (story.changes().isEmpty()) {
            add(new Div(Words.of("deadline.story.never")));
            return;
        }
        UnorderedList moves = new UnorderedList();
        DateChange cause = story.because().orElse(null);
        story.changes().forEach(change -> moves.add(move(change, Objects.equals(change, cause))));
        add(new Div(Words.of("deadline.story.moves")), moves);
    }

    private static String holidays(DateStory story) {
        return story.holidays().stream()
                .map(one -> Words.brief(one.day()) + " " + Words.either(one.nameTh(), one.nameEn()))
                .collect(Collectors.joining(", "));
    }

    private static String skipped(DateStory story) {
        return story.skipped().stream().map(DateStoryLines::skipped).collect(Collectors.joining(", "));
    }

    private static String skipped(SkippedDay one) {
        Holiday holiday = one.holiday();
        String name =
                holiday == null ? Words.of("deadline.story.weekend") : Words.either(holiday.nameTh(), holiday.nameEn());
        return Words.brief(one.day()) + " " + name;
    }

    private static ListItem move(DateChange change, boolean inForce) {
        String whose = Words.of(change.takenBack() ? "deadline.story.back" : "deadline.story." + change.source());
        String dates = Words.of("deadline.story.move", change.oldDue(), change.newDue(), whose);
        Div what = new Div(inForce ? dates + " · " + Words.of("deadline.story.now") : dates);
        if (inForce) {
            what.addClassName("strong");
        }
        String why = "“" + change.reason() + "”" + (change.letter() == null ? "" : " (" + change.letter() + ")");
        return new ListItem(what, new Div(why), new Div(change.by() + " · " + Words.moment(change.at())));
    }
}
