package eplan.forms.sheet;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.forms.draft.Say;
import eplan.plan.PlanEditions.Kind;

/** A new edition of a promoted plan: of which kind, and why. */
final class BeginEditionDialog extends ActDialog {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>(Say.text("edition.kind"));
    private final TextArea reason = reason(Say.text("edition.reason"));
    private final FailedLine failed = new FailedLine();

    BeginEditionDialog(Desk desk) {
        super(Say.text("edition.begin"));
        this.desk = desk;
        kind.setItems(Kind.ADDITIONAL, Kind.CHANGED, Kind.CORRECTED);
        kind.setItemLabelGenerator(one -> Say.text("edition.kind.plain." + one));
        kind.setValue(Kind.ADDITIONAL);
        add(new Paragraph(Say.text("edition.begin.how")), kind, reason, failed);
        foot(Say.text("edition.begin"), this::begin);
        setWidth("560px");
    }

    private void begin() {
        attempt(
                desk,
                () -> desk.services().editions().begin(desk.key(), kind.getValue(), reason.getValue(), desk.onBehalf()),
                failed::setText);
    }
}
