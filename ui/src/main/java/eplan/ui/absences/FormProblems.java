package eplan.ui.absences;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;

/** At the top of a form: what is missing or wrong, each leading to its field, which says it too. Read out at once. */
final class FormProblems extends Div {
    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();

    FormProblems() {
        addClassNames("refusal", "form-problems");
        getElement().setAttribute("role", "alert");
        add(list);
        setVisible(false);
    }

    void clear() {
        list.removeAll();
        setVisible(false);
    }

    /** About none of the fields. */
    void say(String why) {
        list.add(new ListItem(why));
        setVisible(true);
    }

    /** About a field that says so itself already; the first of them gets the cursor. */
    void lead(String why, Focusable<?> field) {
        if (list.getComponentCount() == 0) {
            field.focus();
        }
        list.add(new ListItem(new NativeButton(why, press -> field.focus())));
        setVisible(true);
    }

    <F extends HasValidation & Focusable<?>> void wrong(F field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        lead(why, field);
    }

    /** Says what is missing at its field, or takes back that it was. */
    <F extends HasValidation & Focusable<?>> boolean given(F field, boolean there, String missing) {
        if (there) {
            field.setInvalid(false);
        } else {
            wrong(field, missing);
        }
        return there;
    }
}
