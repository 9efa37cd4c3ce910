package eplan.ui.hiring.contract;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import eplan.hiring.Contracts.State;
import eplan.hiring.Renewals;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import eplan.ui.hiring.NotKeptLine;
import eplan.ui.hiring.SuccessionLine;
import java.time.LocalDate;

/** What comes after the last day of the term: the contract that goes on, and, to look at, who gets the LAOs and the open work that night. */
final class TermEndCard extends Section {
    private static final long serialVersionUID = 1L;

    /** From then on the night's outcome is shown unasked. */
    private static final int DAYS_BEFORE = 30;

    private final transient InContract here;
    private final Div outcome = new Div();

    TermEndCard(InContract here) {
        this.here = here;
        addClassNames("card", "hiring-part");
        boolean runs = here.view().ended() == null && atWork(here.view().line().state());
        setVisible(runs);
        if (!runs) {
            return;
        }
        add(new H2(Words.of("contractpage.termend")));
        renewal();
        if (here.reader().writesForProvince() || here.reader().headquarters()) {
            preview();
        }
        setVisible(getComponentCount() > 1);
    }

    private static boolean atWork(State state) {
        return state == State.SIGNED || state == State.RUNNING;
    }

    private void renewal() {
        Renewals renewals = here.faces().renewals();
        renewals.of(here.id()).ifPresent(next -> {
            add(new SuccessionLine(next, here.reader().writesForProvince()));
            if (!here.reader().analyst()) {
                NotKeptLine.about(
                                renewals.notKept(next.next(), here.view().line().province()), next.account())
                        .ifPresent(this::add);
            }
        });
    }

    private void preview() {
        outcome.getElement().setAttribute("role", "status");
        LocalDate shown = here.view().lastDay().minusDays(DAYS_BEFORE);
        if (here.reader().today().isBefore(shown)) {
            add(new Button(Words.of("contractpage.termend.look"), press -> look()));
        } else {
            look();
        }
        add(outcome);
    }

    private void look() {
        outcome.removeAll();
        Attempt.to(() -> outcome.add(new EndingCard(here.ends().previewTerm(here.id()))), Notify::warn, here::stale);
    }
}
