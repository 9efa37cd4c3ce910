package eplan.ui.failures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.cycle.StuckCases.Running;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;

/** When escalations last ran, how many were due and how many wait; in the machine's own time. */
final class RunningCard extends Div {
    private static final long serialVersionUID = 1L;

    RunningCard(Running running) {
        addClassNames("card", "failures-running");
        add(new Chip(
                running.dueNow() == 0 ? "ok" : "soon",
                running.dueNow() == 0 ? "✓" : "◆",
                running.dueNow() == 0
                        ? Words.of("failures.waiting.none")
                        : Words.of("failures.waiting", running.dueNow())));
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
}
