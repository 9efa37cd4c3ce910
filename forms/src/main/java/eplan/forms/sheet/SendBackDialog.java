package eplan.forms.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.forms.draft.Attempt;
import eplan.forms.draft.Say;
import eplan.shared.EntryRoundId;

/** Why an item goes back to the LAO. */
final class SendBackDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 500;

    SendBackDialog(Desk desk, EntryRoundId round, String item) {
        setHeaderTitle(Say.text("verify.send-back"));
        TextArea reason = new TextArea(Say.text("verify.reason"));
        reason.setWidthFull();
        reason.setMaxLength(LONGEST);
        Button send = new Button(Say.text("verify.send-back"), click -> {
            boolean done = Attempt.to(
                    () -> desk.services().forms().rounds().sendBack(round, item, reason.getValue()),
                    why -> {
                        reason.setErrorMessage(why);
                        reason.setInvalid(true);
                    },
                    this::close);
            if (done) {
                close();
                desk.refresh();
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        add(new Paragraph(Say.text("item." + item)), reason);
        getFooter().add(new Button(Say.text("sheet.cancel"), click -> close()), send);
        setWidth("560px");
        reason.focus();
    }
}
