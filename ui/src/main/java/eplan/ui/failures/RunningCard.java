package eplan.ui.failures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.cycle.StuckCases.Running;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;

/** How many jobs wait, are tried again or are stuck, and when escalations last ran and how many were due; in the machine's own time. */
final class RunningCard extends Div {
    private static final long serialVersionUID = 1L;

    RunningCard(Running running) {
        addClassNames("card", "failures-running");
        if (running.dueNow() == 0 && running.retrying() == 0) {
            add(new Chip("ok", "✓", Words.of("failures.waiting.none")));
        }
        count("soon", "◆", "failures.waiting", running.dueNow());
        count("late", "↻", "failures.retrying", running.retrying());
        count("far", "■", "failures.stuck", running.failed());
        add(new Span(
                running.lastRan() == null
                        ? Words.of("failures.ran.never")
                        : Words.of("failures.ran", Words.moment(running.lastRan()), running.lastDue())));
        if (running.lastLooked() != null) {
            Span looked = new Span(Words.of("failures.looked", Words.moment(running.lastLooked())));
            looked.addClassName("muted");
            add(looked);
        }
    }

    private void count(String colour, String shape, String text, long many) {
        if (many > 0) {
            add(new Chip(colour, shape, Words.of(text, many)));
        }
    }
}
