package eplan.forms.sheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import eplan.forms.api.BuddhistDatePicker;
import eplan.forms.draft.Say;
import java.time.LocalDate;

/** ขึ้นชั้นแผน: under which number and when the plan was approved. */
final class PromoteDialog extends ActDialog {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final TextField number = new TextField(Say.text("edition.number"));
    private final BuddhistDatePicker approvedOn = new BuddhistDatePicker(Say.text("edition.date"));
    private final FailedLine failed = new FailedLine();

    PromoteDialog(Desk desk) {
        super(Say.text("edition.promote"));
        this.desk = desk;
        number.setId("edition-number");
        approvedOn.setId("edition-date");
        Div fields = new Div(number, approvedOn);
        fields.addClassName("sheet-fields");
        add(new Paragraph(Say.text("edition.promote.how")), fields, failed);
        foot(Say.text("edition.promote"), this::promote);
        setWidth("560px");
        number.focus();
    }

    private void promote() {
        LocalDate day = approvedOn.getValue();
        if (day == null || number.isEmpty()) {
            failed.setText(Say.text("edition.both"));
            return;
        }
        attempt(
                desk,
                () -> desk.services().editions().promote(desk.key(), number.getValue(), day, desk.onBehalf()),
                failed::setText);
    }
}
