package eplan.ui.hiring.province;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.hiring.HiringRequests.Person;
import eplan.hiring.HiringRequests.Present;
import eplan.hiring.Renewals.NotKept;
import eplan.ui.casework.Words;
import eplan.ui.hiring.NotKeptLine;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Somebody whom the province means to hire: an analyst of today who continues, or somebody new. */
final class PersonRow extends Div {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REMARK = 500;

    private final Select<Present> present = new Select<>();
    private final TextField name = new TextField(Words.of("hiringprovince.person.name"));
    private final TextField remark = new TextField(Words.of("hiringprovince.person.remark"));
    private final Button off = new Button(VaadinIcon.TRASH.create());
    private final Div decided = new Div();
    private final transient List<NotKept> notKept;

    /**
     * @param notKept whom headquarters decided not to keep
     * @param changed told what a person typed or chose
     * @param remove takes the row off
     */
    PersonRow(
            Person person,
            List<Present> analysts,
            List<NotKept> notKept,
            Runnable changed,
            Consumer<PersonRow> remove) {
        this.notKept = notKept;
        addClassName("person-row");
        askWho(analysts);
        name.setMaxLength(LONGEST_NAME);
        name.setValue(person.name());
        remark.setMaxLength(LONGEST_REMARK);
        remark.setValue(person.remark());
        analysts.stream()
                .filter(one -> one.account().equals(person.present()))
                .findFirst()
                .ifPresent(present::setValue);
        name.setReadOnly(present.getValue() != null);
        showDecided();
        listen(changed);
        off.addClickListener(press -> remove.accept(this));
        off.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        nameRemoval();
        name.addValueChangeListener(change -> nameRemoval());
        decided.addClassName("person-decided");
        decided.getElement().setAttribute("role", "status");
        add(present, name, remark, off, decided);
    }

    /** What headquarters decided of whoever is chosen. */
    private void showDecided() {
        Present chosen = present.getValue();
        decided.removeAll();
        NotKeptLine.about(notKept, chosen == null ? null : chosen.account()).ifPresent(decided::add);
        decided.setVisible(decided.getComponentCount() > 0);
    }

    /** The button says whom it takes off, whoever stands there by now. */
    private void nameRemoval() {
        off.setAriaLabel(Words.of("hiringprovince.person.remove", name.getValue()));
    }

    private void askWho(List<Present> analysts) {
        present.setLabel(Words.of("hiringprovince.person.who"));
        present.setItems(analysts);
        present.setEmptySelectionAllowed(true);
        present.setEmptySelectionCaption(Words.of("hiringprovince.person.new"));
        present.setItemLabelGenerator(PersonRow::label);
    }

    private static String label(@Nullable Present one) {
        return one == null
                ? Words.of("hiringprovince.person.new")
                : Words.of("hiringprovince.person.present", one.name(), one.laos());
    }

    private void listen(Runnable changed) {
        present.addValueChangeListener(change -> {
            Present chosen = change.getValue();
            name.setReadOnly(chosen != null);
            name.setValue(chosen == null ? "" : chosen.name()); // somebody new is not whom was chosen before
            showDecided();
            if (change.isFromClient()) {
                changed.run();
            }
        });
        for (TextField field : List.of(name, remark)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(RequestForm.PAUSE_MS);
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    changed.run();
                }
            });
        }
    }

    /** A row without a name is nobody yet. */
    boolean named() {
        return !name.getValue().isBlank();
    }

    Person person() {
        Present chosen = present.getValue();
        return new Person(
                name.getValue().strip(),
                chosen == null ? null : chosen.account(),
                remark.getValue().strip());
    }

    /** The cursor to where the person is chosen. */
    void focus() {
        present.focus();
    }
}
