package eplan.ui.hiring.hq;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.ui.casework.Words;

/** Why; needed. */
public final class ReasonField extends TextArea {
    private static final long serialVersionUID = 1L;

    /** Empty. */
    public ReasonField() {
        super(Words.of("reason.label"));
        setRequiredIndicatorVisible(true);
        setValueChangeMode(ValueChangeMode.ON_BLUR);
        setMinRows(2);
        setWidthFull();
    }

    /** Whether there is a reason; else the field says that it is missing. */
    public boolean given() {
        boolean there = !getValue().isBlank();
        setErrorMessage(there ? "" : Words.of("reason.missing"));
        setInvalid(!there);
        if (!there) {
            focus();
        }
        return there;
    }

    /** What was typed. */
    public String text() {
        return getValue().strip();
    }
}
