package eplan.ui.hiring.contract;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.hiring.ContractEnds;
import eplan.shared.Reason;
import eplan.ui.casework.Words;
import eplan.ui.hiring.FormDialog;

/** Calls off a contract that has not begun: what that means, by which letter, and why. */
final class CallOffDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_LETTER = 200;

    private final transient InContract here;
    private final TextField letter = new TextField(Words.of("contractpage.calloff.letter"));
    private final TextArea reason = new TextArea(Words.of("reason.label"));

    CallOffDialog(InContract here) {
        super(here, Words.of("contractpage.calloff"), Words.of("contractpage.calloff"));
        this.here = here;
        setWidth("640px");
        setCloseOnOutsideClick(false);
        letter.setRequiredIndicatorVisible(true);
        letter.setMaxLength(LONGEST_LETTER);
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(Reason.LONGEST);
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        reason.setMinRows(3);
        act().addThemeVariants(ButtonVariant.LUMO_ERROR);
        Div form = new Div(mistakes(), new Paragraph(Words.of("contractpage.calloff.why")), letter, reason);
        form.addClassName("hiring-form");
        add(form);
    }

    @Override
    protected void check() {
        mistakes().given(letter, !letter.getValue().isBlank(), Words.of("contractpage.calloff.letter.missing"));
        mistakes().given(reason, !reason.getValue().isBlank(), Words.of("reason.missing"));
        if (mistakes().none()) {
            callOff(letter.getValue().strip(), reason.getValue().strip());
        }
    }

    private void callOff(String number, String why) {
        ContractEnds ends = here.reader().deciding(ContractEnds.class, here.ends());
        attempt(() -> ends.callOff(here.id(), number, why), Words.of("contractpage.calloff.done"));
    }
}
