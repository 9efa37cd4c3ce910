package eplan.ui.casework;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.cycle.EntryRounds.ItemView;
import eplan.timeline.LaoDeadlines.DateStory;
import eplan.timeline.RoundView;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** When the round is due, why that day, and how far each of its items is. */
public final class DeadlineCard extends Div {
    private static final long serialVersionUID = 1L;

    private final Details why;

    /** @param withItems false where the items have lines of their own */
    public DeadlineCard(EntryRoundView round, RoundView calendar, boolean withItems) {
        addClassNames("card", "deadline");
        Span due = new Span(Words.of("deadline.due", round.deadline().dueOn()));
        due.addClassName("strong");
        Div line = new Div(due, new Span(overdue(round)));
        Div items = new Div(round.items().stream().map(DeadlineCard::item).collect(Collectors.joining(" · ")));
        items.setVisible(withItems);
        why = why(round, calendar);
        add(line, items, why);
        if (round.returnedReason() != null && !round.returnedReason().isBlank()) {
            Div returned = new Div(Words.of("deadline.returned", round.returnedReason()));
            returned.addClassName("returned");
            add(returned);
        }
    }

    /** Tells how the date came to be below where it comes from; read when "why" is opened. */
    public void told(Supplier<DateStory> story) {
        Div told = new Div();
        why.add(told);
        why.addOpenedChangeListener(change -> {
            if (change.isOpened() && told.getComponentCount() == 0) {
                Attempt.to(
                        () -> told.add(new DateStoryLines(story.get())),
                        refused -> told.add(new Span(refused)),
                        () -> told.add(new Span(Words.of("error.gone"))));
            }
        });
    }

    private static String overdue(EntryRoundView round) {
        return round.workingDaysOverdue() == 0 ? "" : " · " + Words.of("deadline.overdue", round.workingDaysOverdue());
    }

    private static String item(ItemView item) {
        return Words.of("item." + item.item()) + " "
                + Words.of("entry." + item.state().status());
    }

    /** "Why this date?": the rule it comes from, and what it would be without. */
    private static Details why(EntryRoundView round, RoundView calendar) {
        Div text = new Div();
        text.add(new Div(
                Words.of("deadline.source." + round.deadline().source(), calendar.dueOn(), calendar.legalBasis())));
        text.add(new Div(Words.of("deadline.opens", round.opensOn())));
        text.add(new Div(
                round.deadline().lockOn() == null
                        ? Words.of("deadline.nolock")
                        : Words.of("deadline.lock", round.deadline().lockOn())));
        Details details = new Details(Words.of("deadline.why"), text);
        details.addClassName("why");
        return details;
    }
}
