package eplan.ui.hiring.step;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.forms.api.BuddhistDatePicker;
import eplan.shared.Reason;
import eplan.ui.casework.Words;
import eplan.ui.hiring.FormDialog;
import eplan.ui.hiring.HiringWords;
import java.time.LocalDate;

/** Asks headquarters for a later date of a step: until when, and why. A refusal leaves what was typed. */
final class LaterDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    private final transient InStep here;
    private final BuddhistDatePicker until = new BuddhistDatePicker(Words.of("steppage.later.until"));
    private final TextArea reason = new TextArea(Words.of("reason.label"));

    LaterDialog(InStep here) {
        super(here, Words.of("steppage.later.title", HiringWords.step(here.step())), Words.of("steppage.later.send"));
        this.here = here;
        LocalDate due = here.step().dueOn();
        setWidth("520px");
        setCloseOnOutsideClick(false);
        until.setInitialPosition(due.plusDays(1));
        until.setRequiredIndicatorVisible(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(Reason.LONGEST);
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        reason.setMinRows(3);
        Div form = new Div(mistakes(), new Paragraph(Words.of("extension.ask.now", due)), until, reason);
        form.addClassName("hiring-form");
        add(form);
    }

    @Override
    protected void check() {
        mistakes().day(until, Words.of("steppage.later.missing"));
        mistakes().given(reason, !reason.getValue().isBlank(), Words.of("reason.missing"));
        LocalDate day = until.getValue();
        if (mistakes().none() && day != null) {
            String why = reason.getValue().strip();
            attempt(() -> here.faces().later().ask(here.id(), day, why), Words.of("steppage.later.asked"));
        }
    }
}
