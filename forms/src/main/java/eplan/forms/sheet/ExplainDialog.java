package eplan.forms.sheet;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.forms.draft.Say;
import eplan.plan.EntryRecords.Problem;
import java.util.List;

/** Why a warning is right as it is; one explanation for what the same rule finds in several rows. */
final class ExplainDialog extends ActDialog {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient List<Problem> same;
    private final TextArea text = reason(Say.text("findings.explanation"));

    ExplainDialog(Desk desk, List<Problem> same) {
        super(Say.text("findings.explain"));
        this.desk = desk;
        this.same = same;
        UnorderedList list = new UnorderedList();
        same.forEach(one -> list.add(new ListItem(CellWords.problem(one))));
        add(list, text);
        foot(Say.text("findings.keep"), () -> attempt(desk, this::explain, why -> refuse(text, why)));
        setWidth("560px");
        text.focus();
    }

    private void explain() {
        same.forEach(
                one -> desk.services().forms().records().explain(desk.key(), one.field(), one.key(), text.getValue()));
    }
}
