package eplan.ui.hiring;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;

/** A form in a dialog. Closes when it was done; what is missing or refused is said and leaves what was typed. */
public abstract class FormDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient Here here;
    private final FormMistakes mistakes = new FormMistakes();
    private final Button act;

    /**
     * @param here hears that it was done
     * @param doIt words of the button that does it
     */
    protected FormDialog(Here here, String title, String doIt) {
        this.here = here;
        setHeaderTitle(title);
        act = new Button(doIt, press -> {
            mistakes.clear();
            check();
        });
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("reason.cancel"), press -> close()), act);
    }

    /** Does what was typed, or says what is missing of it. */
    protected abstract void check();

    /** @param said tells that it was done */
    protected final void attempt(Runnable doIt, String said) {
        if (Attempt.to(doIt, mistakes::say, () -> mistakes.say(Words.of("error.stale")))) {
            close();
            here.done(said);
        }
    }

    /** What is missing or refused; for the form to show. */
    protected final FormMistakes mistakes() {
        return mistakes;
    }

    /** The button that does it. */
    protected final Button act() {
        return act;
    }
}
