package eplan.ui.years;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import eplan.forms.api.BuddhistDatePicker;
import eplan.ui.casework.Words;
import org.jspecify.annotations.Nullable;

/** Some fields of a form; each tells what is missing beside itself. */
abstract class FormPart extends Div {
    private static final long serialVersionUID = 1L;

    private @Nullable Component wrong;

    FormPart() {
        addClassName("form-part");
    }

    /** Looks at each field with {@link #say} or {@link #day}. */
    abstract void check();

    /** Whether nothing is missing or wrong. */
    final boolean given() {
        wrong = null;
        check();
        return wrong == null;
    }

    /** To the first field that is wrong. */
    final void showWrong() {
        Component first = wrong;
        if (first != null) {
            first.scrollIntoView();
            first.getElement().callJsFunction("focus");
        }
    }

    /** @param why what is said while it is not right */
    final <F extends Component & HasValidation> void say(F field, boolean right, String why) {
        field.setErrorMessage(right ? "" : why);
        field.setInvalid(!right);
        if (!right && wrong == null) {
            wrong = field;
        }
    }

    /** What cannot be read the picker says itself. */
    final void day(BuddhistDatePicker field, boolean needed) {
        if (!field.unreadable()) {
            say(field, !needed || field.getValue() != null, Words.of("years.day.missing"));
        } else if (wrong == null) {
            wrong = field;
        }
    }
}
