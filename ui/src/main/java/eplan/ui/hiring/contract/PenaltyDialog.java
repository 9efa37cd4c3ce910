package eplan.ui.hiring.contract;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.hiring.Instalments;
import eplan.hiring.Instalments.Instalment;
import eplan.shared.Reason;
import eplan.ui.casework.Words;
import eplan.ui.hiring.BahtField;
import eplan.ui.hiring.FormDialog;
import eplan.ui.hiring.HiringWords;
import java.math.BigDecimal;

/** What is kept from an accepted instalment: what is computed is proposed, the head decides, with a reason. */
final class PenaltyDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    private final transient InContract here;
    private final transient Instalment one;
    private final BahtField amount = new BahtField(Words.of("contractpage.penalty"));
    private final TextArea reason = new TextArea(Words.of("reason.label"));

    PenaltyDialog(InContract here, Instalment one) {
        super(here, Words.of("contractpage.penalty.title", one.number()), Words.of("contractpage.penalty.set"));
        this.here = here;
        this.one = one;
        setWidth("520px");
        setCloseOnOutsideClick(false);
        BigDecimal decided = one.penalty();
        amount.show(decided == null ? one.proposedPenalty() : decided);
        amount.setRequiredIndicatorVisible(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(Reason.LONGEST);
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        reason.setMinRows(3);
        Div form = new Div(
                mistakes(),
                new Paragraph(Words.of(
                        "contractpage.penalty.how", LateDays.of(one), HiringWords.baht(one.proposedPenalty()))),
                amount,
                reason);
        form.addClassName("hiring-form");
        add(form);
    }

    @Override
    protected void check() {
        BigDecimal baht = amount.amount().orElse(null);
        boolean fits = baht != null && baht.compareTo(one.amount()) <= 0;
        mistakes().given(amount, fits, Words.of("contractpage.penalty.wrong", HiringWords.baht(one.amount())));
        mistakes().given(reason, !reason.getValue().isBlank(), Words.of("reason.missing"));
        if (mistakes().none() && baht != null) {
            decide(baht);
        }
    }

    private void decide(BigDecimal baht) {
        Instalments instalments = here.reader().deciding(Instalments.class, here.instalments());
        String why = reason.getValue().strip();
        attempt(
                () -> instalments.penalty(here.id(), one.number(), baht, why),
                Words.of("contractpage.penalty.done", HiringWords.baht(baht)));
    }
}
