package eplan.forms.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.forms.draft.Say;
import eplan.plan.EntrySheets.RowEdit;
import java.util.List;

/** Offers what the system knows already, as long as some of it lacks. */
final class ProposeLine extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final String key;
    private final Span failed = new Span();

    ProposeLine(Desk desk, String key) {
        this.desk = desk;
        this.key = key;
        addClassNames("form-notice", "propose");
        failed.addClassName("section-error");
        show();
        desk.onChange(this::show);
    }

    private void show() {
        removeAll();
        boolean writable = !desk.opened().readOnly() && !desk.complete();
        List<RowEdit> known = writable ? desk.services().proposals().of(desk.key()) : List.of();
        setVisible(!known.isEmpty());
        if (!known.isEmpty()) {
            Button take = new Button(
                    Say.text(key + ".take", known.size()),
                    VaadinIcon.DOWNLOAD_ALT.create(),
                    click -> desk.keep(known, failed::setText));
            take.setDisableOnClick(true);
            add(new Span(Say.text(key, known.size())), take, failed);
        }
    }
}
