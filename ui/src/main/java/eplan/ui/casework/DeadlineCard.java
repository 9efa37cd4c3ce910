package eplan.ui.casework;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.cycle.EntryRounds.ItemView;
import eplan.timeline.RoundView;
import java.util.stream.Collectors;

/** When the round is due, why that day, and how far each of its items is. */
public final class DeadlineCard extends Div {
    private static final long serialVersionUID = 1L;

    /** @param withItems false where the items have lines of their own */
    public DeadlineCard(EntryRoundView round, RoundView calendar, boolean withItems) {
        addClassNames("card", "deadline");
        Span due = new Span(Words.of("deadline.due", round.deadline().dueOn()));
        due.addClassName("strong");
        Div line = new Div(due, new Span(overdue(round)));
        Div items = new Div(round.items().stream().map(this::item).collect(Collectors.joining(" · ")));
        items.setVisible(withItems);
        add(line, items, why(round, calendar));
        if (round.returnedReason() != null && !round.returnedReason().isBlank()) {
            Div returned = new Div(Words.of("deadline.returned", round.returnedReason()));
            returned.addClassName("returned");
            add(returned);
        }
    }

    private String overdue(EntryRoundView round) {
        return round.workingDaysOverdue() == 0 ? "" : " · " + Words.of("deadline.overdue", round.workingDaysOverdue());
    }

    private String item(ItemView item) {
        return Words.of("item." + item.item()) + " "
                + Words.of("entry." + item.state().status());
    }

    /** "Why this date?": the rule it comes from, and what it would be without. */
    private Details why(EntryRoundView round, RoundView calendar) {
        Div text = new Div();
        text.add(new Div(
                Words.of("deadline.source." + round.deadline().source(), calendar.dueOn(), calendar.legalBasis())));
        text.add(new Div(Words.of("deadline.opens", round.opensOn())));
        text.add(new Div(
                round.deadline().lockOn() == null
                        ? Words.of("deadline.nolock")
                        : Words.of("deadline.lock", round.deadline().lockOn())));
        Details why = new Details(Words.of("deadline.why"), text);
        why.addClassName("why");
        return why;
    }
}
