package eplan.ui.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import eplan.cycle.Chasing.ChaseNote;
import eplan.ui.casework.ChaseForm;
import eplan.ui.casework.Words;
import java.util.function.Consumer;

/** The same note for many items: one letter to all, one meeting with all. */
final class BulkNoteDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    /** @param act plans the note, and throws {@link eplan.shared.Refused} when a rule says no */
    BulkNoteDialog(int count, Consumer<ChaseNote> act) {
        addClassName("bulk-note");
        setHeaderTitle(Words.of("bulk.note.title", count));
        setWidth("520px");
        ChaseForm form = new ChaseForm();
        form.saves(act, this::close);
        add(new Paragraph(Words.of("bulk.note.explained")), form);
        getFooter().add(new Button(Words.of("reason.cancel"), click -> close()));
    }
}
