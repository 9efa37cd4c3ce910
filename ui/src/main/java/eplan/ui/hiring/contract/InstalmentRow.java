package eplan.ui.hiring.contract;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.forms.api.BuddhistDatePicker;
import eplan.hiring.Contracts.Part;
import eplan.ui.casework.Words;
import eplan.ui.hiring.BahtField;
import eplan.ui.hiring.FormMistakes;
import eplan.ui.hiring.HiringWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One instalment of a contract that is being signed: its days and its amount. */
final class InstalmentRow extends Div {
    private static final long serialVersionUID = 1L;

    private final Span number = new Span();
    private final BuddhistDatePicker from = new BuddhistDatePicker(Words.of("signpage.from"));
    private final BuddhistDatePicker to = new BuddhistDatePicker(Words.of("signpage.to"));
    private final BahtField amount = new BahtField(Words.of("signpage.amount"));
    private final Button off = new Button(VaadinIcon.TRASH.create());

    /** @param part null for an empty row; @param changed told what a person changed; @param remove takes the row off */
    InstalmentRow(@Nullable Part part, Runnable changed, Consumer<InstalmentRow> remove) {
        addClassName("instalment-row");
        number.addClassName("strong");
        off.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        off.addClickListener(press -> remove.accept(this));
        if (part != null) {
            from.setValue(part.from());
            to.setValue(part.to());
            amount.show(part.amount());
        }
        from.addValueChangeListener(change -> changed.run());
        to.addValueChangeListener(change -> changed.run());
        amount.addValueChangeListener(change -> changed.run());
        add(number, from, to, amount, off);
    }

    void number(int position) {
        String words = HiringWords.instalment(position);
        number.setText(words);
        off.setAriaLabel(Words.of("signpage.instalments.remove", words));
    }

    void check(FormMistakes mistakes) {
        boolean begins = mistakes.day(from, Words.of("signpage.from.missing"));
        boolean ends = mistakes.day(to, Words.of("signpage.to.missing"));
        if (begins && ends) {
            mistakes.given(to, !to.getValue().isBefore(from.getValue()), Words.of("signpage.to.before"));
        }
        mistakes.given(amount, amount.amount().isPresent(), Words.of("signpage.amount.wrong"));
    }

    BigDecimal amount() {
        return amount.amount().orElse(BigDecimal.ZERO);
    }

    /** Empty while something of it is missing. */
    Optional<Part> part() {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        return first == null || last == null
                ? Optional.empty()
                : amount.amount().map(baht -> new Part(first, last, baht));
    }

    BuddhistDatePicker first() {
        return from;
    }
}
