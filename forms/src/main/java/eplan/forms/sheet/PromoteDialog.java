package eplan.forms.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import eplan.forms.api.BuddhistDatePicker;
import eplan.forms.draft.Attempt;
import eplan.forms.draft.Say;
import java.time.LocalDate;

/** ขึ้นชั้นแผน: under which number and when the plan was approved. */
final class PromoteDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final TextField number = new TextField(Say.text("edition.number"));
    private final BuddhistDatePicker approvedOn = new BuddhistDatePicker(Say.text("edition.date"));
    private final Span failed = new Span();

    PromoteDialog(Desk desk) {
        this.desk = desk;
        setHeaderTitle(Say.text("edition.promote"));
        number.setId("edition-number");
        approvedOn.setId("edition-date");
        failed.addClassName("section-error");
        failed.getElement().setAttribute("role", "alert");
        Div fields = new Div(number, approvedOn);
        fields.addClassName("sheet-fields");
        Button promote = new Button(Say.text("edition.promote"), click -> promote());
        promote.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(Say.text("edition.promote.how")), fields, failed);
        getFooter().add(new Button(Say.text("sheet.cancel"), click -> close()), promote);
        setWidth("560px");
        number.focus();
    }

    private void promote() {
        LocalDate day = approvedOn.getValue();
        if (day == null || number.isEmpty()) {
            failed.setText(Say.text("edition.both"));
            return;
        }
        boolean done = Attempt.to(
                () -> desk.services().editions().promote(desk.key(), number.getValue(), day, desk.onBehalf()),
                failed::setText,
                () -> failed.setText(Say.text("forms.changed-meanwhile")));
        if (done) {
            close();
            desk.refresh();
        }
    }
}
