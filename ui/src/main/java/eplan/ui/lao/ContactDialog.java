package eplan.ui.lao;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import eplan.registry.Contacts;
import eplan.registry.Contacts.Person;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who it is and how they are reached. Closes when it was kept; a refusal leaves it open with what was typed. */
final class ContactDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_PHONE = 60;

    private final RefusalLine refusal = new RefusalLine();
    private final TextField name = field("case.contact.name", Contacts.LONGEST);
    private final TextField post = field("case.contact.post", Contacts.LONGEST);
    private final TextField phone = field("case.contact.phone", LONGEST_PHONE);
    private final TextField email = field("case.contact.email", Contacts.LONGEST_EMAIL);

    /** @param keep does it, and throws {@link eplan.shared.Refused} when a rule says no */
    ContactDialog(String title, @Nullable Person known, Consumer<Person> keep) {
        setHeaderTitle(title);
        setWidth("480px");
        setCloseOnOutsideClick(false);
        name.setRequiredIndicatorVisible(true);
        phone.setHelperText(Words.of("case.contact.phone.hint"));
        if (known != null) {
            show(known);
        }
        Div fields = new Div(refusal, new Paragraph(Words.of("case.contact.why")), name, post, phone, email);
        fields.addClassName("contact-fields");
        add(fields);
        Button save = new Button(Words.of("case.contact.save"), press -> save(keep));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("reason.cancel"), press -> close()), save);
    }

    private static TextField field(String key, int longest) {
        TextField field = new TextField(Words.of(key));
        field.setMaxLength(longest);
        field.setWidthFull();
        return field;
    }

    private void show(Person known) {
        name.setValue(known.name());
        post.setValue(orEmpty(known.post()));
        phone.setValue(orEmpty(known.phone()));
        email.setValue(orEmpty(known.email()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void save(Consumer<Person> keep) {
        refusal.clear();
        boolean named = !name.getValue().isBlank();
        name.setErrorMessage(named ? "" : Words.of("refused.contact.name"));
        name.setInvalid(!named);
        if (!named) {
            name.focus();
            return;
        }
        Person typed = new Person(name.getValue(), post.getValue(), phone.getValue(), email.getValue());
        if (Attempt.to(() -> keep.accept(typed), refusal::say, () -> refusal.say(Words.of("error.stale")))) {
            close();
        }
    }
}
