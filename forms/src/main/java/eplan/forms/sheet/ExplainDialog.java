package eplan.forms.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.forms.draft.Attempt;
import eplan.forms.draft.Say;
import eplan.plan.EntryRecords.Problem;
import java.util.List;

/** Why a warning is right as it is; one explanation for what the same rule finds in several rows. */
final class ExplainDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 500;

    ExplainDialog(Desk desk, List<Problem> same) {
        setHeaderTitle(Say.text("findings.explain"));
        TextArea text = new TextArea(Say.text("findings.explanation"));
        text.setWidthFull();
        text.setMaxLength(LONGEST);
        Button keep = new Button(Say.text("findings.keep"), click -> {
            boolean done = Attempt.to(
                    () -> same.forEach(one -> desk.services()
                            .forms()
                            .records()
                            .explain(desk.key(), one.field(), one.key(), text.getValue())),
                    why -> {
                        text.setErrorMessage(why);
                        text.setInvalid(true);
                    },
                    this::close);
            if (done) {
                close();
                desk.refresh();
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        UnorderedList list = new UnorderedList();
        same.forEach(one -> list.add(new ListItem(CellWords.problem(one))));
        add(list, text);
        getFooter().add(new Button(Say.text("sheet.cancel"), click -> close()), keep);
        setWidth("560px");
        text.focus();
    }
}
