package eplan.ui.years;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import java.util.function.Consumer;

/** Shapes one round. Closes when it was done; a refusal leaves it open with what was typed. */
final class PlanDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final RoundForm form;
    private final transient Consumer<RoundForm.Filled> act;
    private final RefusalLine refusal = new RefusalLine();

    /** @param act does it, and throws {@link eplan.shared.Refused} when a rule says no */
    PlanDialog(String title, String doIt, RoundForm form, Consumer<RoundForm.Filled> act) {
        this.form = form;
        this.act = act;
        addClassName("plan-dialog");
        setWidth("720px");
        setCloseOnOutsideClick(false);
        setHeaderTitle(title);
        add(form, refusal);
        Button done = new Button(doIt, press -> save());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("reason.cancel"), press -> close()), done);
    }

    /** What it means, above the fields. */
    PlanDialog explained(String words) {
        addComponentAsFirst(new Paragraph(words));
        return this;
    }

    private void save() {
        refusal.clear();
        form.filled().ifPresent(filled -> {
            if (Attempt.to(() -> act.accept(filled), this::refuse, () -> refuse(Words.of("error.stale")))) {
                close();
            }
        });
    }

    private void refuse(String why) {
        refusal.say(why);
        refusal.scrollIntoView();
    }
}
