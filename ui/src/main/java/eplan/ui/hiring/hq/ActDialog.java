package eplan.ui.hiring.hq;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;

/** Asks for something and does it; stays open with what was typed, and says why, when a rule says no. */
public abstract class ActDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final RefusalLine refusal = new RefusalLine();
    private final Button done = new Button();

    /** @param doIt words of the button that does it */
    protected ActDialog(String title, String doIt) {
        addClassName("hq-dialog");
        setWidth("560px");
        setCloseOnOutsideClick(false);
        setHeaderTitle(title);
        add(refusal);
        done.setText(doIt);
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.addClickListener(press -> {
            refusal.clear();
            act();
        });
        getFooter().add(new Button(Words.of("reason.cancel"), press -> close()), done);
    }

    /** Does it, or says what is missing. */
    protected abstract void act();

    /** Somebody else was faster. */
    protected void stale() {
        refuse(Words.of("error.stale"));
    }

    /** @return whether it was done; if not, the dialog says why */
    protected final boolean attempt(Runnable act) {
        return Attempt.to(act, this::refuse, this::stale);
    }

    protected final void refuse(String why) {
        refusal.say(why);
        refusal.scrollIntoView();
    }

    /** The button that does it. */
    protected final Button done() {
        return done;
    }
}
