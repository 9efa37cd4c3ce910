package eplan.ui.ladder;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eplan.cycle.Ladder.Version;
import eplan.ui.casework.Words;
import eplan.ui.ladder.LadderDiff.Change;
import java.util.List;

/** Tells who edits that another version came into force meanwhile, and what it changed. */
final class NewerVersion extends Div {
    private static final long serialVersionUID = 1L;

    NewerVersion(Version newer, List<Change> came) {
        addClassNames("card", "ladder-newer");
        getElement().setAttribute("role", "alert");
        String by = newer.by();
        add(
                new H2(Words.of("ladder.newer", newer.number(), by == null ? "" : by, newer.reason())),
                VersionList.changes(came),
                new Paragraph(Words.of("ladder.newer.what", newer.number())));
    }
}
