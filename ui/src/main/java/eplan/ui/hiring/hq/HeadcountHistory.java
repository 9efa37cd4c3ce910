package eplan.ui.hiring.hq;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import eplan.hiring.Headcounts.Change;
import eplan.hiring.Headcounts.Headcount;
import eplan.ui.casework.Words;
import eplan.ui.component.EventTimeline;
import java.util.List;

/** How one province's headcount changed, latest first. */
final class HeadcountHistory extends Dialog {
    private static final long serialVersionUID = 1L;

    HeadcountHistory(HqScope scope, Headcount row) {
        addClassName("hq-dialog");
        setWidth("560px");
        setHeaderTitle(Words.of("hiringhq.headcount.history", HeadcountGrid.name(row), scope.be()));
        List<Change> changes = scope.faces().headcounts().history(scope.year(), row.province());
        add(
                changes.isEmpty()
                        ? new Paragraph(Words.of("hiringhq.history.none"))
                        : new EventTimeline(
                                changes.stream().map(HeadcountHistory::event).toList()));
        getFooter().add(new Button(Words.of("shell.close"), press -> close()));
    }

    private static EventTimeline.Event event(Change change) {
        return new EventTimeline.Event(
                Words.of("hiringhq.headcount.change", Figure.of(change.before()), change.after()),
                "“" + change.reason() + "”",
                change.by() + " · " + Words.moment(change.at()),
                null);
    }
}
