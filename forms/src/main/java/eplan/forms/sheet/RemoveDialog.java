package eplan.forms.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import eplan.forms.draft.Say;

/** Whether a row is really to go. */
final class RemoveDialog extends ActDialog {
    private static final long serialVersionUID = 1L;

    RemoveDialog(String name, Runnable remove) {
        super(Say.text("sheet.remove"));
        add(new Paragraph(Say.text("sheet.remove.sure", name)));
        Button yes = foot(Say.text("sheet.remove"), () -> {
            close();
            remove.run();
        });
        yes.addThemeVariants(ButtonVariant.LUMO_ERROR);
        yes.setId("remove-row");
        yes.focus();
    }
}
