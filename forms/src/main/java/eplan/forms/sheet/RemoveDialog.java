package eplan.forms.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import eplan.forms.draft.Say;

/** Whether a row is really to go. */
final class RemoveDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    RemoveDialog(String name, Runnable remove) {
        setHeaderTitle(Say.text("sheet.remove"));
        Button yes = new Button(Say.text("sheet.remove"), click -> {
            close();
            remove.run();
        });
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        yes.setId("remove-row");
        add(new Paragraph(Say.text("sheet.remove.sure", name)));
        getFooter().add(new Button(Say.text("sheet.cancel"), click -> close()), yes);
        yes.focus();
    }
}
