package eplan.ui.inbox;

import com.vaadin.flow.component.html.Div;
import eplan.ui.casework.ChaseForm;
import org.jspecify.annotations.Nullable;

/** What the person may do with the item in the panel; where it can be chased, what is typed there is kept. */
abstract class PanelForm extends Div {
    private static final long serialVersionUID = 1L;

    private @Nullable ChaseForm chase;

    PanelForm() {
        addClassName("panel-acts");
    }

    /** Whether this form still serves the item as it is now. */
    abstract boolean fits(PanelReading other);

    final void addChase(ChaseForm form) {
        chase = form;
        add(form);
    }

    final void focus() {
        if (chase != null) {
            chase.focus();
        }
    }

    final ChaseForm.Draft draft() {
        return chase == null ? ChaseForm.Draft.EMPTY : chase.read();
    }

    final void restore(ChaseForm.@Nullable Draft draft) {
        if (chase != null) {
            chase.write(draft == null ? ChaseForm.Draft.EMPTY : draft);
        }
    }
}
