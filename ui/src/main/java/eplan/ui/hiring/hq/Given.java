package eplan.ui.hiring.hq;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import eplan.forms.api.BuddhistDatePicker;
import eplan.ui.casework.Words;

/** Whether a field has what is needed; a field that has not says so. */
public final class Given {

    private Given() {}

    /** @param missing what is said while there is nothing in it */
    public static boolean text(TextField field, String missing) {
        return said(field, !field.getValue().isBlank(), missing);
    }

    /** A whole number. */
    public static boolean number(IntegerField field) {
        return said(field, field.getValue() != null, Words.of("hiringhq.number.missing"));
    }

    /** What cannot be read the picker says itself. */
    public static boolean day(BuddhistDatePicker field) {
        return !field.unreadable() && said(field, field.getValue() != null, Words.of("hiringhq.day.missing"));
    }

    /** Says {@code why} at the field while it is not right. */
    public static boolean said(HasValidation field, boolean right, String why) {
        field.setErrorMessage(right ? "" : why);
        field.setInvalid(!right);
        return right;
    }
}
