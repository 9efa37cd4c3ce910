package eplan.ui.hiring.hq;

import com.vaadin.flow.component.textfield.TextField;
import eplan.ui.casework.Words;
import eplan.ui.hiring.Decimals;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Points or percent with decimals; takes Arabic and Thai digits. */
public final class DecimalField extends TextField {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 9;

    /** Without a label, to be named by an aria-label. */
    public DecimalField() {
        setMaxLength(LONGEST);
        getElement().setAttribute("inputmode", "decimal");
    }

    /** With its label. */
    public DecimalField(String label) {
        this();
        setLabel(label);
    }

    /** Empty when nothing is typed, or what is no such number. */
    public Optional<BigDecimal> number() {
        return Decimals.parse(getValue());
    }

    /** Empty for null. */
    public void show(@Nullable BigDecimal number) {
        setValue(number == null ? "" : Decimals.plain(number));
    }

    /** Whether there is a number; else the field says that it is missing. */
    public boolean given() {
        return Given.said(this, number().isPresent(), Words.of("hiringhq.number.missing"));
    }
}
