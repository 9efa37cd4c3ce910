package eplan.ui.hiring;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import eplan.shared.Baht;
import eplan.ui.casework.Words;
import java.math.BigDecimal;
import java.util.Optional;

/** An amount in baht to the satang; takes Arabic and Thai digits, with or without commas. */
public final class BahtField extends TextField {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 20;

    public BahtField(String label) {
        setLabel(label);
        setMaxLength(LONGEST);
        addClassName("baht-field");
        addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        setSuffixComponent(new Span(Words.of("hiringpage.baht.unit")));
        getElement().setAttribute("inputmode", "decimal");
        addValueChangeListener(change -> amount().ifPresent(this::show));
    }

    /** Empty when nothing is typed, when it is no amount, or a negative one. */
    public Optional<BigDecimal> amount() {
        return Baht.parse(getValue()).filter(amount -> amount.signum() >= 0);
    }

    public void show(BigDecimal amount) {
        setValue(Baht.format(amount));
    }
}
