package eplan.ui.hiring.contract;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.forms.api.BuddhistDatePicker;
import eplan.hiring.ContractEnds;
import eplan.shared.Reason;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.hiring.FormDialog;
import java.time.LocalDate;

/** Ends a contract early, or has it replaced: the last day, what that means, why. It is done only after its preview was seen. */
final class EndDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    private final transient InContract here;
    private final transient ContractEnds ends;
    private final boolean replace;
    private final BuddhistDatePicker lastDay = new BuddhistDatePicker(Words.of("contractpage.end.lastday"));
    private final Div outcome = new Div();
    private final TextArea reason = new TextArea(Words.of("reason.label"));

    /** @param replace because somebody else takes over */
    EndDialog(InContract here, boolean replace) {
        super(here, title(replace), title(replace));
        this.here = here;
        this.ends = here.reader().deciding(ContractEnds.class, here.ends());
        this.replace = replace;
        setWidth("640px");
        setCloseOnOutsideClick(false);
        lastDay.setRequiredIndicatorVisible(true);
        lastDay.setInitialPosition(here.reader().today());
        lastDay.addValueChangeListener(change -> unseen());
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(Reason.LONGEST);
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        reason.setMinRows(3);
        act().addThemeVariants(ButtonVariant.LUMO_ERROR);
        outcome.getElement().setAttribute("role", "status");
        Button look = new Button(Words.of("contractpage.end.look"), press -> look());
        Div form = new Div(
                mistakes(),
                new Paragraph(Words.of(replace ? "contractpage.replace.why" : "contractpage.terminate.why")),
                lastDay,
                look,
                outcome,
                reason);
        form.addClassName("hiring-form");
        add(form);
        unseen();
    }

    private static String title(boolean replace) {
        return Words.of(replace ? "contractpage.replace" : "contractpage.terminate");
    }

    /** Another day means something else. */
    private void unseen() {
        outcome.removeAll();
        act().setEnabled(false);
    }

    private void look() {
        mistakes().clear();
        unseen();
        LocalDate day = lastDay.getValue();
        if (mistakes().day(lastDay, Words.of("contractpage.end.missing")) && day != null) {
            Attempt.to(
                    () -> {
                        outcome.add(new EndingCard(ends.previewEnd(here.id(), day)));
                        act().setEnabled(true);
                    },
                    mistakes()::say,
                    () -> mistakes().say(Words.of("error.gone")));
        }
    }

    @Override
    protected void check() {
        mistakes().given(reason, !reason.getValue().isBlank(), Words.of("reason.missing"));
        LocalDate day = lastDay.getValue();
        if (mistakes().none() && day != null) {
            String why = reason.getValue().strip();
            attempt(() -> end(day, why), Words.of("contractpage.end.done", day));
        }
    }

    private void end(LocalDate day, String why) {
        if (replace) {
            ends.replace(here.id(), day, why);
        } else {
            ends.terminate(here.id(), day, why);
        }
    }
}
