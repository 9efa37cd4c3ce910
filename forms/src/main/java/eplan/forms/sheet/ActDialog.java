package eplan.forms.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.forms.draft.Attempt;
import eplan.forms.draft.Say;
import eplan.shared.Reason;
import java.util.function.Consumer;

/** Asks before an act. It closes when the act was done; otherwise it stays, with what was typed and the reason why not. */
abstract class ActDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    ActDialog(String title) {
        setHeaderTitle(title);
    }

    /** At the foot, the way back and the act. */
    final Button foot(String label, Runnable act) {
        Button button = new Button(label, click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("sheet.cancel"), click -> close()), button);
        return button;
    }

    /** Does it for the record of the desk. @param failed told why it could not be done */
    final void attempt(Desk desk, Runnable act, Consumer<String> failed) {
        if (Attempt.to(act, failed, () -> failed.accept(Say.text("forms.changed-meanwhile")))) {
            close();
            desk.refresh();
        }
    }

    /** A field for why, as long as a reason may be. */
    static TextArea reason(String label) {
        TextArea reason = new TextArea(label);
        reason.setWidthFull();
        reason.setMaxLength(Reason.LONGEST);
        return reason;
    }

    /** Says beside the field what is wrong with it. */
    static void refuse(TextArea field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }
}
