package eplan.ui.absences;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import eplan.people.AccountView;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One who stands in, and with what part of the work. */
final class StandRow extends Div {
    private static final long serialVersionUID = 1L;

    private final ComboBox<AccountView> who = new ComboBox<>(Words.of("absence.substitute"));
    private final ComboBox<Part> part = new ComboBox<>(Words.of("absence.part"));
    private final Button remove;

    /** @param parts everything first */
    StandRow(List<Part> parts, Consumer<StandRow> removed) {
        addClassName("stand");
        getElement().setAttribute("role", "group");
        who.setItems(List.of());
        who.setItemLabelGenerator(StandRow::label);
        who.setRequiredIndicatorVisible(true);
        part.setItems(parts);
        part.setItemLabelGenerator(Part::words);
        part.setValue(parts.getFirst());
        remove = new Button(Words.of("absence.substitute.remove"), press -> removed.accept(this));
        add(who, part, remove);
    }

    static String label(AccountView person) {
        return person.displayName() + " · " + Words.of("role." + person.role());
    }

    /** @param several whether this one can be taken away */
    void number(int number, boolean several) {
        String name = Words.of("absence.substitute.number", number);
        getElement().setAttribute("aria-label", name);
        remove.setAriaLabel(Words.of("absence.substitute.remove.of", number));
        remove.setVisible(several);
    }

    /** What was chosen stays when it can. */
    void offer(List<AccountView> candidates) {
        AccountView chosen = who.getValue();
        who.setItems(candidates);
        who.setValue(chosen != null && candidates.contains(chosen) ? chosen : null);
    }

    boolean complete(FormProblems problems) {
        boolean somebody = problems.given(who, who.getValue() != null, Words.of("absence.substitute.missing"));
        return problems.given(part, part.getValue() != null, Words.of("absence.part.missing")) && somebody;
    }

    boolean is(Object name) {
        AccountView chosen = who.getValue();
        return chosen != null && chosen.displayName().equals(name);
    }

    void wrong(String why, FormProblems problems) {
        problems.wrong(who, why);
    }

    @Nullable
    AccountView who() {
        return who.getValue();
    }

    @Nullable
    Part part() {
        return part.getValue();
    }

    void focus() {
        who.focus();
    }
}
