package eplan.ui.absences;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eplan.inbox.Leaving.Moved;
import eplan.ui.casework.Words;

/** What became of a leaver's things, in numbers. Read out. */
final class LeavingTold extends Div {
    private static final long serialVersionUID = 1L;

    LeavingTold(String name, Moved done) {
        Paragraph said = new Paragraph(Words.of("absence.leaving.done", name));
        said.addClassName("strong");
        getElement().setAttribute("role", "status");
        add(said, new Paragraph(numbers(done)));
    }

    private static String numbers(Moved done) {
        return Words.of(
                "absence.leaving.numbers",
                done.items(),
                done.queued(),
                done.laos(),
                done.unassigned(),
                done.substitutions(),
                done.views());
    }
}
