package eplan.ui.years;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import eplan.timeline.YearDrafts.RoundPlan;
import eplan.ui.casework.Words;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** For each field of a round that two people changed, what is kept and what one typed oneself; none is chosen beforehand. */
final class PlanChoices extends Div {
    private static final long serialVersionUID = 1L;

    private final transient PlanMerge merge;
    private final transient Map<PlanField, RadioButtonGroup<Boolean>> groups = new EnumMap<>(PlanField.class);
    private final Button keep = new Button(Words.of("years.overtaken.keep"));

    /**
     * @param who kept the other version, and when
     * @param settled told what both come to, once all is chosen
     */
    PlanChoices(String who, PlanMerge merge, Consumer<RoundPlan> settled) {
        this.merge = merge;
        addClassName("plan-choices");
        Paragraph told = new Paragraph(who);
        told.addClassName("strong");
        told.getElement().setAttribute("role", "alert");
        boolean apart = merge.conflicts().isEmpty();
        add(told, new Paragraph(Words.of(apart ? "years.overtaken.joined" : "years.overtaken.choose")));
        merge.conflicts().forEach(field -> add(group(field)));
        if (!merge.taken().isEmpty()) {
            add(new Paragraph(Words.of("years.overtaken.taken")), taken());
        }
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.addClickListener(press -> settled.accept(merge.joined(own())));
        add(keep);
        follow();
    }

    private RadioButtonGroup<Boolean> group(PlanField field) {
        RadioButtonGroup<Boolean> group = new RadioButtonGroup<>(field.label());
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItems(false, true);
        group.setItemLabelGenerator(mine -> mine
                ? Words.of("years.overtaken.mine", field.said(merge.mine()))
                : Words.of("years.overtaken.theirs", field.said(merge.theirs())));
        group.addValueChangeListener(change -> follow());
        groups.put(field, group);
        return group;
    }

    private UnorderedList taken() {
        UnorderedList list = new UnorderedList();
        merge.taken()
                .forEach(field -> list.add(
                        new ListItem(Words.of("years.overtaken.field", field.label(), field.said(merge.theirs())))));
        return list;
    }

    private void follow() {
        keep.setEnabled(groups.values().stream().noneMatch(RadioButtonGroup::isEmpty));
    }

    private Set<PlanField> own() {
        Set<PlanField> own = EnumSet.noneOf(PlanField.class);
        groups.forEach((field, group) -> {
            if (Boolean.TRUE.equals(group.getValue())) {
                own.add(field);
            }
        });
        return own;
    }

    /** To the first choice, or where nothing is to be chosen, to the button. */
    void focus() {
        groups.values().stream().findFirst().ifPresentOrElse(PlanChoices::toFirst, keep::focus);
    }

    /** The group itself takes no focus. */
    private static void toFirst(RadioButtonGroup<Boolean> group) {
        group.getElement().executeJs("setTimeout(() => this.querySelector('vaadin-radio-button')?.focus())");
    }
}
