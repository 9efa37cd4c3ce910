package eplan.forms.sheet;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.forms.draft.Say;
import eplan.shared.EntryRoundId;

/** Why an item goes back to the LAO. */
final class SendBackDialog extends ActDialog {
    private static final long serialVersionUID = 1L;

    SendBackDialog(Desk desk, EntryRoundId round, String item) {
        super(Say.text("verify.send-back"));
        TextArea reason = reason(Say.text("verify.reason"));
        add(new Paragraph(Say.text("item." + item)), reason);
        foot(
                        Say.text("verify.send-back"),
                        () -> attempt(
                                desk,
                                () -> desk.services().forms().rounds().sendBack(round, item, reason.getValue()),
                                why -> refuse(reason, why)))
                .addThemeVariants(ButtonVariant.LUMO_ERROR);
        setWidth("560px");
        reason.focus();
    }
}
