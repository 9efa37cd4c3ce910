package eplan.ui.hiring.contract;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.hiring.Instalments;
import eplan.hiring.Instalments.Instalment;
import eplan.shared.Reason;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.hiring.BahtField;
import eplan.ui.hiring.FormMistakes;
import eplan.ui.hiring.HiringWords;
import java.math.BigDecimal;

/** What is kept from an accepted instalment: what is computed is proposed, the head decides, with a reason. */
final class PenaltyDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient InContract here;
    private final transient Instalment one;
    private final FormMistakes mistakes = new FormMistakes();
    private final BahtField amount = new BahtField(Words.of("contractpage.penalty"));
    private final TextArea reason = new TextArea(Words.of("reason.label"));

    PenaltyDialog(InContract here, Instalment one) {
        this.here = here;
        this.one = one;
        setWidth("520px");
        setCloseOnOutsideClick(false);
        setHeaderTitle(Words.of("contractpage.penalty.title", one.number()));
        BigDecimal decided = one.penalty();
        amount.show(decided == null ? one.proposedPenalty() : decided);
        amount.setRequiredIndicatorVisible(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(Reason.LONGEST);
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        reason.setMinRows(3);
        Div form = new Div(
                mistakes,
                new Paragraph(
                        Words.of("contractpage.penalty.how", one.lateDays(), HiringWords.baht(one.proposedPenalty()))),
                amount,
                reason);
        form.addClassName("hiring-form");
        add(form);
        Button act = new Button(Words.of("contractpage.penalty.set"), press -> check());
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("reason.cancel"), press -> close()), act);
    }

    private void check() {
        mistakes.clear();
        BigDecimal baht = amount.amount().orElse(null);
        boolean fits = baht != null && baht.compareTo(one.amount()) <= 0;
        mistakes.given(amount, fits, Words.of("contractpage.penalty.wrong", HiringWords.baht(one.amount())));
        mistakes.given(reason, !reason.getValue().isBlank(), Words.of("reason.missing"));
        if (mistakes.none() && baht != null) {
            decide(baht);
        }
    }

    private void decide(BigDecimal baht) {
        Instalments instalments = here.reader().deciding(Instalments.class, here.instalments());
        String why = reason.getValue().strip();
        if (Attempt.to(
                () -> instalments.penalty(here.id(), one.number(), baht, why),
                mistakes::say,
                () -> mistakes.say(Words.of("error.stale")))) {
            close();
            here.done(Words.of("contractpage.penalty.done", HiringWords.baht(baht)));
        }
    }
}
