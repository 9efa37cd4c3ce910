package eplan.ui.hiring.hq;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import eplan.hiring.HiringYears.Released;
import eplan.hiring.HiringYears.Row;
import eplan.shared.ProvinceId;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says that the budget is allocated: for whom and by which letter; first looks at what it does, then does it. */
final class BudgetForm extends Div {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 100;

    private final transient HqScope scope;
    private final Checkbox all = new Checkbox(Words.of("hiringhq.budget.all"), true);
    private final MultiSelectComboBox<Row> some = new MultiSelectComboBox<>(Words.of("hiringhq.budget.some"));
    private final TextField letter = new TextField(Words.of("hiringhq.budget.letter"));
    private final RefusalLine refusal = new RefusalLine();
    private final Div outcome = new Div();

    BudgetForm(HqScope scope, List<Row> rows) {
        this.scope = scope;
        addClassNames("card", "hq-form");
        some.setItems(rows);
        some.setItemLabelGenerator(BudgetForm::name);
        some.setVisible(false);
        all.addValueChangeListener(change -> {
            some.setVisible(!change.getValue());
            outcome.removeAll();
        });
        some.addValueChangeListener(change -> outcome.removeAll());
        letter.setMaxLength(LONGEST);
        letter.setRequiredIndicatorVisible(true);
        outcome.addClassName("hq-outcome");
        add(
                new H2(Words.of("hiringhq.budget.say")),
                all,
                some,
                letter,
                new Button(Words.of("hiringhq.look"), press -> preview()),
                refusal,
                outcome);
    }

    private static String name(Row row) {
        return Words.either(row.provinceTh(), row.provinceEn());
    }

    private Set<ProvinceId> chosen() {
        return all.getValue()
                ? Set.of()
                : some.getValue().stream().map(Row::province).collect(Collectors.toSet());
    }

    private void preview() {
        refusal.clear();
        outcome.removeAll();
        boolean whom = Given.said(some, all.getValue() || !some.getValue().isEmpty(), Words.of("hiringhq.budget.whom"));
        if (whom && Given.text(letter, Words.of("hiringhq.letter.missing"))) {
            attempt(() -> show(scope.faces().years().previewBudget(scope.year(), chosen())));
        }
    }

    private void show(Released would) {
        outcome.add(new BudgetPreview(would));
        if (!would.provincesTh().isEmpty()) {
            Button go = new Button(
                    Words.of("hiringhq.budget.do", would.provincesTh().size()), press -> release());
            go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            go.setDisableOnClick(true);
            outcome.add(go);
        }
    }

    private void release() {
        refusal.clear();
        if (!attempt(() -> done(scope.faces()
                .years()
                .releaseBudget(scope.year(), chosen(), letter.getValue().strip())))) {
            outcome.removeAll();
        }
    }

    private void done(Released done) {
        scope.done(Words.of(
                "hiringhq.budget.done",
                done.provincesTh().size(),
                done.already().size()));
    }

    private boolean attempt(Runnable act) {
        return Attempt.to(act, refusal::say, scope::stale);
    }
}
