package eplan.ui.hiring.hq;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.hiring.HiringExtensions.Later;
import eplan.ui.casework.Words;
import eplan.ui.component.EmptyState;
import java.util.List;

/** Requests for a later date that wait for headquarters, of every hiring year, oldest first. */
final class LaterPart extends Div {
    private static final long serialVersionUID = 1L;

    /** Nobody reads more at once; what was decided makes room. */
    private static final int MOST = 100;

    LaterPart(HqScope scope) {
        addClassName("hq-part");
        List<Later> waiting = scope.faces().later().waiting(MOST);
        if (waiting.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.CALENDAR_CLOCK, Words.of("hiringhq.later.none"), Words.of("hiringhq.later.none.why")));
            return;
        }
        add(new Paragraph(Words.of(
                waiting.size() < MOST ? "hiringhq.later.count" : "hiringhq.later.count.most", waiting.size())));
        UnorderedList lines = new UnorderedList();
        lines.addClassNames("hq-list", "card");
        waiting.forEach(one -> lines.add(new LaterLine(scope, one)));
        add(lines);
    }
}
