package eplan.ui.hiring.score;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import eplan.hiring.ScoreCriterion;
import eplan.hiring.SystemScores.Case;
import eplan.ui.casework.Words;
import java.util.List;

/** The cases behind a criterion, those that lose points first, a page at a time. The table scrolls in itself where it is narrow. */
final class CaseList extends Div {
    private static final long serialVersionUID = 1L;

    static final int PAGE = 50;

    private final transient InScore here;
    private final ScoreCriterion criterion;
    private final NativeTable table = new NativeTable();
    private final Paragraph count = new Paragraph();
    private final Button more = new Button(Words.of("case.more"), press -> read());
    private int shown;

    CaseList(InScore here, ScoreCriterion criterion) {
        this.here = here;
        this.criterion = criterion;
        addClassName("hiring-part");
        NativeTableRow head = new NativeTableRow();
        columns(criterion).forEach(column -> head.add(heading(Words.of("scorepage.case." + column))));
        table.getHead().add(head);
        Div scroll = new Div(table);
        scroll.addClassName("hiring-table");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", Words.of("scorepage.cases.of", Words.of("hiring.score." + criterion)));
        count.addClassName("muted");
        add(scroll, count, more);
        read();
    }

    private static List<String> columns(ScoreCriterion criterion) {
        return criterion == ScoreCriterion.LOOKS
                ? List.of("lao", "weeks", "verdict", "weight")
                : List.of("lao", "round", "due", "done", "verdict", "weight");
    }

    private static NativeTableHeaderCell heading(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** One more than a page tells whether there are more. */
    private void read() {
        List<Case> cases = here.scores().cases(here.score().id(), criterion, shown, PAGE + 1);
        List<Case> page = cases.subList(0, Math.min(PAGE, cases.size()));
        page.forEach(one -> table.getBody()
                .add(new CaseRow(one, criterion, here.score().year().previous())));
        shown += page.size();
        table.setVisible(shown > 0);
        count.setText(shown == 0 ? Words.of("scorepage.cases.none") : Words.of("scorepage.cases.shown", shown));
        more.setVisible(cases.size() > PAGE);
    }
}
