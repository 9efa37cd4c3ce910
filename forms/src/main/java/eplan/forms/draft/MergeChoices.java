package eplan.forms.draft;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import eplan.forms.draft.Merge.Choice;
import eplan.plan.EntryRecords.RecordState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** For each field that two people changed, what the other wrote and what one wrote oneself; none is chosen beforehand. */
final class MergeChoices extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Map<Choice, RadioButtonGroup<Boolean>> groups = new LinkedHashMap<>();
    private final Button take = new Button(Say.text("conflict.take"));

    /**
     * @param theirs who recorded the other version, and when
     * @param answers what was chosen before, true for one's own; holds as long as both wrote the same
     * @param settled told once all are chosen
     */
    MergeChoices(
            RecordState theirs,
            List<Choice> choices,
            Map<Choice, Boolean> answers,
            Consumer<Map<Choice, Boolean>> settled) {
        addClassName("merge-choices");
        choices.forEach(choice -> add(group(theirs, choice, answers)));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.addClickListener(click -> settled.accept(answers()));
        add(take);
        follow();
    }

    private RadioButtonGroup<Boolean> group(RecordState theirs, Choice choice, Map<Choice, Boolean> answers) {
        String by = theirs.by() == null ? "" : theirs.by();
        String at = theirs.at() == null ? "" : Say.moment(theirs.at());
        RadioButtonGroup<Boolean> group = new RadioButtonGroup<>(choice.label());
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItems(false, true);
        group.setItemLabelGenerator(mine ->
                mine ? Say.text("conflict.mine", choice.mine()) : Say.text("conflict.theirs", by, at, choice.theirs()));
        Boolean before = answers.get(choice);
        if (before != null) {
            group.setValue(before);
        }
        group.addValueChangeListener(change -> follow());
        groups.put(choice, group);
        return group;
    }

    private void follow() {
        take.setEnabled(groups.values().stream().noneMatch(RadioButtonGroup::isEmpty));
    }

    private Map<Choice, Boolean> answers() {
        Map<Choice, Boolean> answers = new LinkedHashMap<>();
        groups.forEach((choice, group) -> answers.put(choice, Boolean.TRUE.equals(group.getValue())));
        return answers;
    }
}
