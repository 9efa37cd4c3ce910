package eplan.ui.lao;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.cycle.EntryRounds.ItemView;
import eplan.cycle.RoundState;
import eplan.plan.EntryRecords.Status;
import eplan.ui.casework.Words;
import eplan.ui.component.StandingChip;
import java.util.Comparator;
import java.util.List;

/** What LAO staff have to do, what is due first on top; each line leads to its form. */
final class DueFirst extends Div {
    private static final long serialVersionUID = 1L;

    private static final int MOST = 6;

    private record Due(EntryRoundView round, ItemView item) {}

    DueFirst(List<EntryRoundView> rounds) {
        addClassNames("card", "due-first");
        List<Due> dues = rounds.stream()
                .filter(round -> round.mayRecord() && isOpen(round))
                .flatMap(round -> round.items().stream()
                        .filter(item -> item.state().status() != Status.COMPLETE)
                        .map(item -> new Due(round, item)))
                .sorted(Comparator.comparing(due -> due.round().deadline().dueOn()))
                .toList();
        add(new H2(Words.of("lao.todo")));
        if (dues.isEmpty()) {
            add(new Paragraph(Words.of("lao.todo.nothing")));
        }
        dues.stream().limit(MOST).map(DueFirst::line).forEach(this::add);
        if (dues.size() > MOST) {
            add(new Paragraph(Words.of("lao.todo.more", dues.size() - MOST)));
        }
    }

    /** What has not opened may be recorded too, but is nothing to do yet. */
    private static boolean isOpen(EntryRoundView round) {
        return round.state() == RoundState.OPEN
                || round.state() == RoundState.RETURNED
                || round.state() == RoundState.ACCEPTED; // what was sent back of it
    }

    private static Div line(Due due) {
        EntryRoundView round = due.round();
        Span what = new Span(Words.of("item." + due.item().item()));
        what.addClassName("strong");
        Span of = new Span(Words.either(round.nameTh(), round.nameEn()) + " · "
                + Words.of("deadline.due", round.deadline().dueOn()));
        of.addClassName("muted");
        Anchor record = new Anchor("entry/" + round.id() + "/" + due.item().item(), Words.of("lao.record"));
        record.addClassName("button-link");
        // several such links below each other: out of its line, each has to say what it records
        record.getElement()
                .setAttribute(
                        "aria-label",
                        record.getText() + " " + what.getText() + ", " + Words.either(round.nameTh(), round.nameEn()));
        Div texts = new Div(what, of);
        texts.addClassName("due-what");
        Div line = new Div(texts, StandingChip.of(round.standing(), round.workingDaysOverdue()), record);
        line.addClassName("due");
        return line;
    }
}
