package eplan.ui.years;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Shapes one round. Closes when it was done; a refusal leaves it open with what was typed. */
final class PlanDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient Consumer<RoundForm.Filled> act;
    private final RefusalLine refusal = new RefusalLine();
    private final Button done;
    private RoundForm form;
    private transient @Nullable RoundChange change;

    /** @param act does it, and throws {@link eplan.shared.Refused} when a rule says no */
    PlanDialog(String title, String doIt, RoundForm form, Consumer<RoundForm.Filled> act) {
        this.form = form;
        this.act = act;
        addClassName("plan-dialog");
        setWidth("720px");
        setCloseOnOutsideClick(false);
        setHeaderTitle(title);
        add(form, refusal);
        done = new Button(doIt, press -> save());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("reason.cancel"), press -> close()), done);
    }

    /** What it means, above the fields. */
    PlanDialog explained(String words) {
        addComponentAsFirst(new Paragraph(words));
        return this;
    }

    /** When somebody else keeps the round meanwhile, both are put together field by field. */
    PlanDialog merging(RoundChange with) {
        change = with;
        return this;
    }

    private void save() {
        refusal.clear();
        form.filled().ifPresent(this::keep);
    }

    private void keep(RoundForm.Filled filled) {
        if (Attempt.to(() -> act.accept(filled), this::refuse, () -> overtaken(filled))) {
            close();
        }
    }

    private void overtaken(RoundForm.Filled filled) {
        RoundChange both = change;
        if (both == null) {
            refuse(Words.of("error.stale"));
        } else {
            Attempt.to(() -> choose(both, filled), this::refuse, () -> refuse(Words.of("error.gone")));
        }
    }

    private void choose(RoundChange both, RoundForm.Filled filled) {
        PlanMerge merge = both.overtaken(filled.plan());
        if (merge.conflicts().isEmpty() && merge.taken().isEmpty()) {
            refuse(both.who() + " · " + Words.of("years.overtaken.again"));
            return;
        }
        PlanChoices choices = new PlanChoices(both.who(), merge, plan -> {
            remove(choices());
            fill(both.form(plan));
            keep(new RoundForm.Filled(filled.key(), plan));
        });
        form.setVisible(false);
        done.setVisible(false);
        addComponentAsFirst(choices);
        choices.focus();
    }

    /** What was put together, in the fields: a rule may say no to it. */
    private void fill(RoundForm joined) {
        remove(form);
        form = joined;
        addComponentAsFirst(joined);
        done.setVisible(true);
    }

    private List<Component> choices() {
        return getChildren().filter(PlanChoices.class::isInstance).toList();
    }

    private void refuse(String why) {
        refusal.say(why);
        refusal.scrollIntoView();
    }
}
