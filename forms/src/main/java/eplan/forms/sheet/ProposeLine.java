package eplan.forms.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.forms.draft.Say;
import eplan.plan.EntrySheets.RowEdit;
import java.util.List;

/**
 * Offers what the system knows already, as long as some of it lacks or is otherwise in the form. Opening a form writes
 * nothing: a person takes it, and rows that lack apart from rows that would change.
 */
final class ProposeLine extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final String key;
    private final FailedLine failed = new FailedLine();

    ProposeLine(Desk desk, String key) {
        this.desk = desk;
        this.key = key;
        addClassNames("form-notice", "propose");
        show();
        desk.onChange(this::show);
    }

    private void show() {
        removeAll();
        failed.setText("");
        boolean writable = !desk.opened().readOnly() && !desk.complete();
        List<RowEdit> known = writable ? desk.services().proposals().of(desk.key()) : List.of();
        setVisible(!known.isEmpty());
        offer(key, known.stream().filter(edit -> edit.before().id() == 0).toList());
        offer(
                key + ".renew",
                known.stream().filter(edit -> edit.before().id() != 0).toList());
        add(failed);
    }

    /** @param words key of the text; both count the rows, and what is known of single fields comes with them */
    private void offer(String words, List<RowEdit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        long rows = edits.stream().filter(edit -> !edit.sheet().single()).count();
        Button take = new Button(Say.text(words + ".take", rows), VaadinIcon.DOWNLOAD_ALT.create());
        add(new Span(Say.text(words, rows)), failed.once(take, told -> desk.keep(edits, told)));
    }
}
