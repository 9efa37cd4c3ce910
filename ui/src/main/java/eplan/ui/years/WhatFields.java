package eplan.ui.years;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import eplan.shared.FiscalYear;
import eplan.timeline.Responsible;
import eplan.timeline.RoundKind;
import eplan.timeline.YearDrafts.RoundPlan;
import eplan.ui.casework.Words;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is recorded in the round, by whom, about which year, and the letter it rests on. */
final class WhatFields extends FormPart {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;

    private final CheckboxGroup<String> items = new CheckboxGroup<>();
    private final List<String> offered;
    private final Select<RoundKind> kind = new Select<>();
    private final Select<Responsible> responsible = new Select<>();
    private final Select<FiscalYear> dataYear = new Select<>();
    private final TextField legalBasis = new TextField(Words.of("years.basis"));

    /** @param offered keys to choose from; those that {@code plan} has are added */
    WhatFields(FiscalYear year, @Nullable RoundPlan plan, List<String> offered) {
        List<String> chosen = plan == null ? List.of() : plan.items();
        this.offered =
                Stream.concat(offered.stream(), chosen.stream()).distinct().toList();
        // neither a group nor a select's button may carry aria-required: the label says it
        items.setLabel(Words.of("years.items") + " *");
        items.setItems(this.offered);
        items.setItemLabelGenerator(YearWords::item);
        items.setValue(Set.copyOf(chosen));
        kind.setLabel(Words.of("years.kind"));
        kind.setItemLabelGenerator(one -> Words.of("years.kind." + one));
        responsible.setLabel(Words.of("years.responsible"));
        responsible.setItemLabelGenerator(one -> Words.of("years.responsible." + one));
        offer(plan != null && plan.kind() == RoundKind.HIRING);
        kind.setValue(plan == null ? RoundKind.RECORDING : plan.kind());
        responsible.setValue(plan == null ? Responsible.LAO : plan.responsible());
        kind.addValueChangeListener(change ->
                responsible.setValue(change.getValue() == RoundKind.VERIFYING ? Responsible.ANALYST : Responsible.LAO));
        askDataYear(year, plan == null ? year : plan.dataYear());
        legalBasis.setHelperText(Words.of("years.basis.hint"));
        legalBasis.setMaxLength(LONGEST);
        legalBasis.setRequiredIndicatorVisible(true);
        legalBasis.setValue(plan == null ? "" : plan.legalBasis());
        add(items, kind, responsible, dataYear, legalBasis);
    }

    /** A round of hiring stays one, and asks for nothing; no other becomes one. */
    private void offer(boolean hiring) {
        kind.setItems(Arrays.stream(RoundKind.values())
                .filter(one -> hiring == (one == RoundKind.HIRING))
                .toList());
        responsible.setItems(Arrays.stream(Responsible.values())
                .filter(one -> hiring == (one == Responsible.PROVINCE))
                .toList());
        kind.setReadOnly(hiring);
        responsible.setReadOnly(hiring);
        items.setVisible(!hiring);
    }

    private void askDataYear(FiscalYear year, FiscalYear now) {
        dataYear.setLabel(Words.of("years.data-year"));
        dataYear.setItems(Stream.of(year.previous(), year, year.next(), now)
                .distinct()
                .sorted()
                .toList());
        dataYear.setValue(now);
    }

    void chooseNone() {
        items.clear();
    }

    @Override
    void check() {
        say(items, !items.isVisible() || !items.getValue().isEmpty(), Words.of("years.items.missing"));
        say(legalBasis, !legalBasis.getValue().isBlank(), Words.of("years.basis.missing"));
    }

    /** In the order in which they are offered. */
    List<String> items() {
        Set<String> chosen = new LinkedHashSet<>(items.getValue());
        return offered.stream().filter(chosen::contains).toList();
    }

    RoundKind kind() {
        return kind.getValue();
    }

    Responsible responsible() {
        return responsible.getValue();
    }

    FiscalYear dataYear() {
        return dataYear.getValue();
    }

    String legalBasis() {
        return legalBasis.getValue().strip();
    }
}
