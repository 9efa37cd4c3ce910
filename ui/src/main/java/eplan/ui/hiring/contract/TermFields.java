package eplan.ui.hiring.contract;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import eplan.forms.api.BuddhistDatePicker;
import eplan.shared.FiscalYear;
import eplan.ui.casework.Words;
import eplan.ui.hiring.BahtField;
import eplan.ui.hiring.Decimals;
import eplan.ui.hiring.FormMistakes;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The contract's number, its days, its amount and what a day of late delivery costs. */
final class TermFields extends Div {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NUMBER = 60;
    private static final String USUAL_RATE = "0.10";

    private final TextField number = new TextField(Words.of("signpage.number"));
    private final BuddhistDatePicker signedOn = new BuddhistDatePicker(Words.of("signpage.signed"));
    private final BuddhistDatePicker from = new BuddhistDatePicker(Words.of("signpage.from"));
    private final BuddhistDatePicker to = new BuddhistDatePicker(Words.of("signpage.to"));
    private final BahtField amount = new BahtField(Words.of("signpage.amount"));
    private final TextField rate = new TextField(Words.of("signpage.rate"));

    /** The term is the fiscal year, from today on once it has begun. @param changed told when days or amount change */
    TermFields(FiscalYear year, LocalDate today, Runnable changed) {
        addClassNames("hiring-form", "two-columns");
        number.setMaxLength(LONGEST_NUMBER);
        number.setRequiredIndicatorVisible(true);
        signedOn.setRequiredIndicatorVisible(true);
        signedOn.setHelperText(Words.of("signpage.signed.hint"));
        signedOn.setValue(today);
        from.setRequiredIndicatorVisible(true);
        from.setValue(today.isBefore(year.first()) ? year.first() : today);
        to.setRequiredIndicatorVisible(true);
        to.setValue(year.last());
        amount.setRequiredIndicatorVisible(true);
        rate.setHelperText(Words.of("signpage.rate.hint"));
        rate.getElement().setAttribute("inputmode", "decimal");
        rate.setValue(USUAL_RATE);
        from.addValueChangeListener(change -> changed.run());
        to.addValueChangeListener(change -> changed.run());
        amount.addValueChangeListener(change -> changed.run());
        add(number, signedOn, from, to, amount, rate);
    }

    void check(FormMistakes mistakes) {
        mistakes.given(number, !number.getValue().isBlank(), Words.of("signpage.number.missing"));
        mistakes.day(signedOn, Words.of("signpage.signed.missing"));
        boolean begins = mistakes.day(from, Words.of("signpage.from.missing"));
        boolean ends = mistakes.day(to, Words.of("signpage.to.missing"));
        if (begins && ends) {
            mistakes.given(to, !to.getValue().isBefore(from.getValue()), Words.of("signpage.to.before"));
        }
        mistakes.given(amount, amount() != null, Words.of("signpage.amount.wrong"));
        mistakes.given(rate, rate() != null, Words.of("signpage.rate.wrong"));
    }

    String number() {
        return number.getValue().strip();
    }

    @Nullable
    LocalDate signedOn() {
        return signedOn.getValue();
    }

    @Nullable
    LocalDate from() {
        return from.getValue();
    }

    @Nullable
    LocalDate to() {
        return to.getValue();
    }

    @Nullable
    BigDecimal amount() {
        return amount.amount().orElse(null);
    }

    /** Percent a day; nothing typed is none. */
    @Nullable
    BigDecimal rate() {
        return rate.getValue().isBlank()
                ? BigDecimal.ZERO
                : Decimals.parse(rate.getValue()).orElse(null);
    }

    /** The field that a rule is about; null for none of them. */
    @Nullable
    Focusable<?> fieldOf(String rule) {
        return switch (rule) {
            case "refused.contract.number" -> number;
            case "refused.contract.term", "refused.contract.term-backwards" -> from;
            case "refused.contract.amount" -> amount;
            case "refused.contract.penalty" -> rate;
            case "refused.contract.signed-future",
                    "refused.contract.signed-before-approval",
                    "refused.contract.signed-before-budget",
                    "refused.contract.begins-before-signing" -> signedOn;
            default -> null;
        };
    }
}
