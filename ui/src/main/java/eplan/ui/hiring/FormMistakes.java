package eplan.ui.hiring;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.forms.api.BuddhistDatePicker;
import eplan.ui.casework.Words;

/** At the top of a form: what is missing or wrong, each leading to its field, which says it too. Read out at once. */
@StyleSheet("context://eplan/hiring-pages.css")
public final class FormMistakes extends Div {
    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();

    public FormMistakes() {
        addClassNames("refusal", "form-mistakes");
        getElement().setAttribute("role", "alert");
        add(new H3(Words.of("hiringpage.mistakes")), list);
        setVisible(false);
    }

    public void clear() {
        list.removeAll();
        setVisible(false);
    }

    /** Whether there is none. */
    public boolean none() {
        return list.getComponentCount() == 0;
    }

    /** About none of the fields. */
    public void say(String why) {
        list.add(new ListItem(why));
        appear();
    }

    /** About a field that says so itself, or cannot; the first of them gets the cursor. */
    public void lead(String why, Focusable<?> field) {
        if (none()) {
            field.focus();
        }
        NativeButton link = new NativeButton(why, press -> field.focus());
        link.addClassName("mistake-link");
        list.add(new ListItem(link));
        appear();
    }

    public <F extends HasValidation & Focusable<?>> void wrong(F field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        lead(why, field);
    }

    /** Says what is missing at its field, or takes back that it was. */
    public <F extends HasValidation & Focusable<?>> boolean given(F field, boolean there, String missing) {
        if (there) {
            field.setInvalid(false);
        } else {
            wrong(field, missing);
        }
        return there;
    }

    /** A day is there. What cannot be read, such as 31 February, the field says itself as well. */
    public boolean day(BuddhistDatePicker field, String missing) {
        if (field.unreadable()) {
            lead(Words.of("hiringpage.day.unreadable", String.valueOf(field.getLabel())), field);
            return false;
        }
        return given(field, field.getValue() != null, missing);
    }

    private void appear() {
        setVisible(true);
        scrollIntoView();
    }
}
