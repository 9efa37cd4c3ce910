package eplan.ui.casework;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.timeline.LaoDeadlines.DateStory;
import eplan.timeline.RoundView;
import java.util.function.Supplier;

/** "Why this date?" of one round among several: the rule and its letter, holidays, who moved it when and why. Read when opened. */
public final class WhyThisDate extends Details {
    private static final long serialVersionUID = 1L;

    /** @param calendar the round as the nation's calendar has it */
    public WhyThisDate(EntryRoundView round, RoundView calendar, Supplier<DateStory> story) {
        super(question(round));
        addClassName("why");
        Div told = new Div();
        add(told);
        addOpenedChangeListener(change -> {
            if (change.isOpened() && told.getComponentCount() == 0) {
                Attempt.to(
                        () -> told.add(rule(round, calendar), new DateStoryLines(story.get())),
                        refused -> told.add(new Span(refused)),
                        () -> told.add(new Span(Words.of("error.gone"))));
            }
        });
    }

    /** Several stand below each other: out of its line each has to say of which round it is. */
    private static Span question(EntryRoundView round) {
        Span which = new Span(" " + Words.either(round.nameTh(), round.nameEn()));
        which.addClassName("unseen");
        return new Span(new Span(Words.of("deadline.why")), which);
    }

    private static Div rule(EntryRoundView round, RoundView calendar) {
        return new Div(
                Words.of("deadline.source." + round.deadline().source(), calendar.dueOn(), calendar.legalBasis()));
    }
}
