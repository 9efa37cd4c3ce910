package eplan.ui.hiring.step;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import eplan.forms.api.BuddhistDatePicker;
import eplan.hiring.HiringExtensions.Later;
import eplan.shared.Reason;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.Words;
import eplan.ui.hiring.FormMistakes;
import java.time.LocalDate;

/** Headquarters grant a later date, this one or another, or refuse it; the button says which date. */
final class DecideForm extends Div {
    private static final long serialVersionUID = 1L;

    private final transient InStep here;
    private final long id;
    private final FormMistakes mistakes = new FormMistakes();
    private final BuddhistDatePicker until = new BuddhistDatePicker(Words.of("extension.until"));
    private final TextField remark = new TextField(Words.of("extension.remark"));
    private final Button grant = new Button();

    DecideForm(InStep here, Later request) {
        this.here = here;
        this.id = request.id();
        addClassName("hiring-form");
        until.setRequiredIndicatorVisible(true);
        until.setValue(request.wanted());
        until.addValueChangeListener(change -> nameGrant());
        remark.setMaxLength(Reason.LONGEST);
        grant.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        grant.addClickListener(press -> check());
        nameGrant();
        Button refuse = new Button(Words.of("extension.refuse"), press -> askToRefuse());
        refuse.addThemeVariants(ButtonVariant.LUMO_ERROR);
        Div acts = new Div(grant, refuse);
        acts.addClassName("hiring-acts");
        add(mistakes, until, remark, acts);
    }

    private void nameGrant() {
        LocalDate day = until.getValue();
        grant.setText(day == null ? Words.of("extension.grant") : Words.of("extension.grant.until", day));
    }

    private void check() {
        mistakes.clear();
        LocalDate day = until.getValue();
        if (mistakes.day(until, Words.of("steppage.later.missing")) && day != null) {
            String words = remark.getValue().strip();
            if (Attempt.to(
                    () -> here.faces().later().grant(id, day, words.isEmpty() ? null : words),
                    mistakes::say,
                    here::stale)) {
                here.done(Words.of("extension.granted", day));
            }
        }
    }

    private void askToRefuse() {
        String refuse = Words.of("extension.refuse");
        new ReasonDialog(refuse, Words.of("steppage.later.refuse.why"), refuse, reason -> {
                    here.faces().later().refuse(id, reason);
                    here.done(Words.of("steppage.later.refused"));
                })
                .open();
    }
}
