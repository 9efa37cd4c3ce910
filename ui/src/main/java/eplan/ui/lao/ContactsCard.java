package eplan.ui.lao;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.registry.Contacts;
import eplan.registry.Contacts.Contact;
import eplan.registry.Contacts.Person;
import eplan.registry.LaoView;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.CaseLines;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whom to call or write to: the clerk whom the registry names, then those that people added. */
final class ContactsCard extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Contacts contacts;
    private final transient LaoView lao;
    private final boolean mayKeep;
    private final UnorderedList lines = new UnorderedList();
    private final Button another = new Button(Words.of("case.contact.add"), press -> addAnother());

    /** @param mayKeep whether to offer adding and correcting; the service asks again */
    ContactsCard(Contacts contacts, LaoView lao, boolean mayKeep) {
        this.contacts = contacts;
        this.lao = lao;
        this.mayKeep = mayKeep;
        addClassNames("card", "contacts");
        add(new H2(Words.of("case.contacts")), lines, another);
        show();
    }

    private void show() {
        lines.removeAll();
        if (lao.clerk() != null || lao.phone() != null) {
            lines.add(clerk());
        }
        List<Contact> all = contacts.of(lao.id());
        all.forEach(contact -> lines.add(line(contact)));
        lines.setVisible(lines.getComponentCount() > 0);
        another.setVisible(mayKeep && all.size() < Contacts.MOST);
    }

    private ListItem clerk() {
        String clerk = lao.clerk();
        Person person = new Person(clerk == null ? lao.nameTh() : clerk, null, lao.phone(), null);
        return new ListItem(texts(person, Words.of(clerk == null ? "case.contact.office" : "case.contact.clerk")));
    }

    private ListItem line(Contact contact) {
        Person person = contact.person();
        ListItem line = new ListItem(texts(person, person.post()));
        String by = CaseLines.who(contact.by(), contact.forName());
        line.getElement().setAttribute("title", Words.of("case.contact.by", by, contact.since()));
        if (mayKeep) {
            Div acts = new Div(
                    icon(VaadinIcon.EDIT, Words.of("case.contact.edit", person.name()), () -> correct(contact)),
                    icon(VaadinIcon.TRASH, Words.of("case.contact.remove", person.name()), () -> askToRemove(contact)));
            acts.addClassName("contact-acts");
            line.add(acts);
        }
        return line;
    }

    private static Div texts(Person person, @Nullable String post) {
        Span name = new Span(person.name());
        name.addClassName("strong");
        Div texts = new Div(name);
        texts.addClassName("contact");
        if (post != null) {
            Span quiet = new Span(post);
            quiet.addClassName("muted");
            texts.add(quiet);
        }
        if (person.phone() != null) {
            texts.add(ContactLinks.call(person.phone(), person.name()));
        }
        if (person.email() != null) {
            texts.add(ContactLinks.mail(person.email(), person.name()));
        }
        return texts;
    }

    private static Button icon(VaadinIcon picture, String name, Runnable act) {
        Button button = new Button(picture.create(), press -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(name);
        return button;
    }

    private void addAnother() {
        ask(Words.of("case.contact.add"), null, person -> contacts.add(lao.id(), person));
    }

    private void correct(Contact contact) {
        Person person = contact.person();
        ask(
                Words.of("case.contact.edit", person.name()),
                person,
                typed -> contacts.correct(lao.id(), contact.id(), typed));
    }

    private void ask(String title, @Nullable Person known, Consumer<Person> keep) {
        new ContactDialog(title, known, person -> {
                    keep.accept(person);
                    done(Words.of("case.contact.saved", person.name()));
                })
                .open();
    }

    private void askToRemove(Contact contact) {
        String name = contact.person().name();
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(Words.of("case.contact.remove", name));
        question.setText(Words.of("case.contact.remove.why"));
        question.setCancelable(true);
        question.setCancelText(Words.of("reason.cancel"));
        question.setConfirmText(Words.of("case.contact.remove.do"));
        question.addConfirmListener(confirmed -> {
            if (Attempt.to(() -> contacts.remove(lao.id(), contact.id()), Notify::warn, Notify::stale)) {
                done(Words.of("case.contact.removed", name));
            } else {
                show();
            }
        });
        question.open();
    }

    private void done(String said) {
        Notify.done(said);
        show();
    }
}
